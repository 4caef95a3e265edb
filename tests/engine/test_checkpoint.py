import json
import os
import shutil

import pytest
import torch

from screenwriter.engine.checkpoint import FILES, CheckpointError, load_checkpoint, save_checkpoint


def test_a_saved_model_comes_back(tiny, tiny_folder):
    back = load_checkpoint(tiny_folder)
    assert back.manifest == tiny.manifest
    assert back.model.config == tiny.model.config
    for name, tensor in tiny.model.state_dict().items():
        assert torch.allclose(back.model.state_dict()[name], tensor, atol=2e-3)


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(tiny_folder, tmp_path, name):
    folder = shutil.copytree(tiny_folder, tmp_path / "m")
    (folder / name).unlink()
    with pytest.raises(CheckpointError, match=name):
        load_checkpoint(folder)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("damage", [b"", b"\x00\xff garbage", None])
def test_a_damaged_file_is_refused(tiny_folder, tmp_path, name, damage):
    folder = shutil.copytree(tiny_folder, tmp_path / "m")
    data = (folder / name).read_bytes()
    (folder / name).write_bytes(data[: len(data) // 2] if damage is None else damage)
    with pytest.raises(CheckpointError):
        load_checkpoint(folder)


def test_weights_of_another_size_are_refused(tiny_folder, tmp_path):
    folder = shutil.copytree(tiny_folder, tmp_path / "m")
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"hidden": config["hidden"] * 2}))
    with pytest.raises(CheckpointError):
        load_checkpoint(folder)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_a_full_disk_is_an_os_error_and_says_so(tiny, tmp_path):
    folder = tmp_path / "m"
    folder.mkdir()
    (folder / FILES[0]).symlink_to("/dev/full")
    with pytest.raises(OSError, match="No space left"):
        save_checkpoint(tiny, folder)
