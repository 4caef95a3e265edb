<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>撤销上一步操作</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do the step again</source>
        <translation>重新执行该操作</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste; text with blank lines is read as a script</source>
        <translation>粘贴；含空行的文本按剧本解析</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation>粘贴为纯文本(&amp;X)</translation>
    </message>
    <message>
        <source>Paste into this paragraph, letters only</source>
        <translation>粘贴到当前段落，仅保留文字</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words in the script</source>
        <translation>在剧本中查找文字</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Find words and put others in their place</source>
        <translation>查找文字并替换为其他文字</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Select the next place with the words looked for</source>
        <translation>选中下一处匹配的文字</translation>
    </message>
    <message>
        <source>Find Previou&amp;s</source>
        <translation>查找上一个(&amp;S)</translation>
    </message>
    <message>
        <source>Select the place before this with these words</source>
        <translation>选中上一处匹配的文字</translation>
    </message>
    <message>
        <source>List of Matches</source>
        <translation>匹配列表</translation>
    </message>
    <message>
        <source>Go into the list of what was found, and back to the page</source>
        <translation>进入查找结果列表，再按返回页面</translation>
    </message>
    <message>
        <source>Spelling…</source>
        <translation>拼写…</translation>
    </message>
    <message>
        <source>Go through the misspelt words</source>
        <translation>逐个检查拼错的词</translation>
    </message>
    <message>
        <source>Mark Misspelt Words</source>
        <translation>标出拼错的词</translation>
    </message>
    <message>
        <source>Dots under them as you type</source>
        <translation>输入时在其下方显示点线</translation>
    </message>
    <message>
        <source>As in the &amp;Settings</source>
        <translation>跟随设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;American English</source>
        <translation>美式英语(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;British English</source>
        <translation>英式英语(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Do Not Check This Script</source>
        <translation>不检查此剧本(&amp;D)</translation>
    </message>
    <message>
        <source>Thesaurus…</source>
        <translation>同义词…</translation>
    </message>
    <message>
        <source>Synonyms of the word at the caret</source>
        <translation>光标处单词的同义词</translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to a page or a scene</source>
        <translation>转到某一页或某一场</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>书签(&amp;B)</translation>
    </message>
    <message>
        <source>Put a bookmark on this paragraph, or take it away</source>
        <translation>在此段落添加或移除书签</translation>
    </message>
    <message>
        <source>N&amp;ame Bookmark…</source>
        <translation>命名书签(&amp;A)…</translation>
    </message>
    <message>
        <source>Give this place a name</source>
        <translation>为此处命名</translation>
    </message>
    <message>
        <source>&amp;Next Bookmark</source>
        <translation>下一个书签(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next bookmark</source>
        <translation>转到下一个书签</translation>
    </message>
    <message>
        <source>&amp;Previous Bookmark</source>
        <translation>上一个书签(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the bookmark before</source>
        <translation>转到上一个书签</translation>
    </message>
    <message>
        <source>Next &amp;Hint</source>
        <translation>下一条提示(&amp;H)</translation>
    </message>
    <message>
        <source>Select the next place with a revision hint</source>
        <translation>选中下一处修改提示</translation>
    </message>
    <message>
        <source>Pre&amp;vious Hint</source>
        <translation>上一条提示(&amp;V)</translation>
    </message>
    <message>
        <source>Select the place with a revision hint before this</source>
        <translation>选中上一处修改提示</translation>
    </message>
    <message>
        <source>Second Draft</source>
        <translation>二稿</translation>
    </message>
    <message>
        <source>Walk through the hints one by one</source>
        <translation>逐条查看提示</translation>
    </message>
    <message>
        <source>&amp;Move Scene Up</source>
        <translation>上移场景(&amp;M)</translation>
    </message>
    <message>
        <source>Put this scene above the one before</source>
        <translation>将此场移到上一场之前</translation>
    </message>
    <message>
        <source>Move Scene &amp;Down</source>
        <translation>下移场景(&amp;D)</translation>
    </message>
    <message>
        <source>Put this scene below the next</source>
        <translation>将此场移到下一场之后</translation>
    </message>
    <message>
        <source>&amp;Omit / Restore Scene</source>
        <translation>略去/恢复场景(&amp;O)</translation>
    </message>
    <message>
        <source>Cut this scene, or bring it back</source>
        <translation>略去此场，或将其恢复</translation>
    </message>
    <message>
        <source>Scene Colour</source>
        <translation>场景颜色</translation>
    </message>
    <message>
        <source>A colour for this scene in navigator and cards</source>
        <translation>此场在导航和索引卡中的颜色</translation>
    </message>
    <message>
        <source>Comment Out / &amp;Bring Back</source>
        <translation>移入弃用区/恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Take text out of the script without losing it</source>
        <translation>将文本移出剧本，但不丢失</translation>
    </message>
    <message>
        <source>&amp;Insert Note</source>
        <translation>插入批注(&amp;I)</translation>
    </message>
    <message>
        <source>Write a note into the script; it is never printed</source>
        <translation>在剧本中写批注，不会打印</translation>
    </message>
    <message>
        <source>Rename Character…</source>
        <translation>重命名角色…</translation>
    </message>
    <message>
        <source>Give a character another name, everywhere</source>
        <translation>在全文中为角色改名</translation>
    </message>
    <message>
        <source>Command &amp;List…</source>
        <translation>命令列表(&amp;L)…</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>按名称查找任意命令</translation>
    </message>
    <message>
        <source>&amp;New Script</source>
        <translation>新建剧本(&amp;N)</translation>
    </message>
    <message>
        <source>Begin an empty script</source>
        <translation>新建空白剧本</translation>
    </message>
    <message>
        <source>New Win&amp;dow</source>
        <translation>新建窗口(&amp;D)</translation>
    </message>
    <message>
        <source>Another script beside this one, in its own window</source>
        <translation>在新窗口中同时打开另一个剧本</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a Fountain, Final Draft, PDF, Word or text file</source>
        <translation>打开 Fountain、Final Draft、PDF、Word 或文本文件</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the script to its file</source>
        <translation>将剧本保存到文件</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the script under another name</source>
        <translation>以其他名称保存剧本</translation>
    </message>
    <message>
        <source>&amp;Recovered Text…</source>
        <translation>恢复的文本(&amp;R)…</translation>
    </message>
    <message>
        <source>Unsaved text of windows that ended without closing</source>
        <translation>未正常关闭的窗口中未保存的文本</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>版本(&amp;V)…</translation>
    </message>
    <message>
        <source>Kept states of the script: compare them, bring one back</source>
        <translation>剧本的历史版本：可对比，可恢复</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Time-stamped copies of the script&apos;s file</source>
        <translation>剧本文件的带时间戳副本</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write a PDF, Word, web or text file</source>
        <translation>导出为 PDF、Word、网页或文本文件</translation>
    </message>
    <message>
        <source>Print Previe&amp;w…</source>
        <translation>打印预览(&amp;W)…</translation>
    </message>
    <message>
        <source>See the pages as they are printed</source>
        <translation>查看打印后的页面效果</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the pages</source>
        <translation>打印页面</translation>
    </message>
    <message>
        <source>&amp;Close Script</source>
        <translation>关闭剧本(&amp;C)</translation>
    </message>
    <message>
        <source>Close the script and show the welcome page</source>
        <translation>关闭剧本并显示欢迎页</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>设置(&amp;I)…</translation>
    </message>
    <message>
        <source>Colours, keys, suggestions, saving</source>
        <translation>颜色、按键、建议、保存</translation>
    </message>
    <message>
        <source>Chan&amp;ge Shortcuts…</source>
        <translation>更改快捷键(&amp;G)…</translation>
    </message>
    <message>
        <source>Give any command another key</source>
        <translation>为任意命令更换快捷键</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口并退出</translation>
    </message>
    <message>
        <source>&amp;Scene Heading</source>
        <translation>场景标题(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>动作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Character</source>
        <translation>角色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Parenthetical</source>
        <translation>括注(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Dialogue</source>
        <translation>对白(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation>转场(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;hot</source>
        <translation>镜头(&amp;H)</translation>
    </message>
    <message>
        <source>Cast &amp;List</source>
        <translation>演员表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New Act</source>
        <translation>新一幕(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>一般文本(&amp;G)</translation>
    </message>
    <message>
        <source>End o&amp;f Act</source>
        <translation>幕终(&amp;F)</translation>
    </message>
    <message>
        <source>L&amp;yric</source>
        <translation>歌词(&amp;Y)</translation>
    </message>
    <message>
        <source>Centered</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>梗概</translation>
    </message>
    <message>
        <source>Make the paragraph: {command}</source>
        <translation>将段落设为：{command}</translation>
    </message>
    <message>
        <source>Dual Dial&amp;ogue</source>
        <translation>双列对白(&amp;O)</translation>
    </message>
    <message>
        <source>Put this speech beside the one above</source>
        <translation>将这段对白与上一段并排</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>粗体(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>下划线(&amp;U)</translation>
    </message>
    <message>
        <source>Titl&amp;e Page…</source>
        <translation>扉页(&amp;E)…</translation>
    </message>
    <message>
        <source>Title, author and what else is on it</source>
        <translation>标题、作者及扉页上的其他内容</translation>
    </message>
    <message>
        <source>Enter and Tab &amp;Keys…</source>
        <translation>Enter 和 Tab 键(&amp;K)…</translation>
    </message>
    <message>
        <source>What they make of each kind</source>
        <translation>在各类段落中的作用</translation>
    </message>
    <message>
        <source>&amp;Word Lists…</source>
        <translation>词表(&amp;W)…</translation>
    </message>
    <message>
        <source>What names, places, times and transitions complete from</source>
        <translation>人名、地点、时间和转场的补全来源</translation>
    </message>
    <message>
        <source>Co&amp;rrections…</source>
        <translation>自动更正(&amp;R)…</translation>
    </message>
    <message>
        <source>Words that are put right while you type</source>
        <translation>输入时自动改正的词</translation>
    </message>
    <message>
        <source>&amp;Mark Changes</source>
        <translation>标记更改(&amp;M)</translation>
    </message>
    <message>
        <source>Mark what is typed and changed from now on</source>
        <translation>从现在起标记输入和更改的内容</translation>
    </message>
    <message>
        <source>Revision &amp;Sets…</source>
        <translation>修订集(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose the set, its name, colour and date</source>
        <translation>选择修订集及其名称、颜色和日期</translation>
    </message>
    <message>
        <source>&amp;All Sets</source>
        <translation>所有修订集(&amp;A)</translation>
    </message>
    <message>
        <source>Show every change</source>
        <translation>显示全部更改</translation>
    </message>
    <message>
        <source>Active Set and &amp;Earlier</source>
        <translation>当前及更早的修订集(&amp;E)</translation>
    </message>
    <message>
        <source>Not later sets</source>
        <translation>不含之后的修订集</translation>
    </message>
    <message>
        <source>Active &amp;Set Only</source>
        <translation>仅当前修订集(&amp;S)</translation>
    </message>
    <message>
        <source>Not other sets</source>
        <translation>不含其他修订集</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>无(&amp;N)</translation>
    </message>
    <message>
        <source>Hide the marks; they are kept</source>
        <translation>隐藏标记，但仍保留</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>下一处更改(&amp;N)</translation>
    </message>
    <message>
        <source>Select the next change</source>
        <translation>选中下一处更改</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>上一处更改(&amp;P)</translation>
    </message>
    <message>
        <source>Select the change before this</source>
        <translation>选中上一处更改</translation>
    </message>
    <message>
        <source>Mark Selec&amp;tion as Changed</source>
        <translation>将所选标记为已更改(&amp;T)</translation>
    </message>
    <message>
        <source>Put a mark on it</source>
        <translation>为所选内容添加标记</translation>
    </message>
    <message>
        <source>&amp;Clear Marks Here</source>
        <translation>清除此处标记(&amp;C)</translation>
    </message>
    <message>
        <source>Of the selection, or else the paragraph</source>
        <translation>清除所选内容的标记，无所选时清除当前段落的标记</translation>
    </message>
    <message>
        <source>Clear Marks of the Acti&amp;ve Set</source>
        <translation>清除当前修订集的标记(&amp;V)</translation>
    </message>
    <message>
        <source>In the whole script</source>
        <translation>整个剧本</translation>
    </message>
    <message>
        <source>Clear &amp;All Marks</source>
        <translation>清除所有标记(&amp;A)</translation>
    </message>
    <message>
        <source>Of every set, in the whole script</source>
        <translation>整个剧本中所有修订集的标记</translation>
    </message>
    <message>
        <source>Lock Scene Num&amp;bers</source>
        <translation>锁定场号(&amp;B)</translation>
    </message>
    <message>
        <source>Every scene keeps its number; new ones get letters</source>
        <translation>各场保留场号；新场加字母编号</translation>
    </message>
    <message>
        <source>&amp;Lock Pages</source>
        <translation>锁定页码(&amp;L)</translation>
    </message>
    <message>
        <source>Every page begins where it begins now; new text goes to A-pages</source>
        <translation>各页起始位置保持不变；新文本进入 A 页</translation>
    </message>
    <message>
        <source>CONTINUED at Page &amp;Ends</source>
        <translation>页末标注 CONTINUED(&amp;E)</translation>
    </message>
    <message>
        <source>Print (CONTINUED) where a scene goes over a page&apos;s end</source>
        <translation>场景跨页时打印 (CONTINUED)</translation>
    </message>
    <message>
        <source>&amp;Automatically</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>Suggest words when I pause</source>
        <translation>停顿时给出建议</translation>
    </message>
    <message>
        <source>When I As&amp;k</source>
        <translation>按需(&amp;K)</translation>
    </message>
    <message>
        <source>Suggest words only when I ask</source>
        <translation>仅在要求时给出建议</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>从不(&amp;N)</translation>
    </message>
    <message>
        <source>No suggestions; the model is not asked</source>
        <translation>不给建议，也不调用模型</translation>
    </message>
    <message>
        <source>Suggestions On / &amp;Off</source>
        <translation>开启/关闭建议(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Suggest Now</source>
        <translation>立即建议(&amp;S)</translation>
    </message>
    <message>
        <source>Ask for words at the caret</source>
        <translation>请求在光标处给出建议</translation>
    </message>
    <message>
        <source>Say It Another &amp;Way</source>
        <translation>换种说法(&amp;W)</translation>
    </message>
    <message>
        <source>Other endings for the selected line, or the sentence at the caret</source>
        <translation>为选中的行或光标处的句子给出其他结尾</translation>
    </message>
    <message>
        <source>&amp;Draft This Scene…</source>
        <translation>起草本场(&amp;D)…</translation>
    </message>
    <message>
        <source>A rough draft from beats, which you steer</source>
        <translation>根据节拍生成粗稿，由你把控方向</translation>
    </message>
    <message>
        <source>Where the Words &amp;Come From…</source>
        <translation>文字来源(&amp;C)…</translation>
    </message>
    <message>
        <source>Shares of suggested, drafted and pasted words; the disclosure statement</source>
        <translation>建议、起草和粘贴文字的占比；声明</translation>
    </message>
    <message>
        <source>Fi&amp;gures for Me…</source>
        <translation>我的数据(&amp;G)…</translation>
    </message>
    <message>
        <source>How many suggestions were shown, accepted, dismissed</source>
        <translation>建议的显示、采用和忽略次数</translation>
    </message>
    <message>
        <source>&amp;Lock This Script…</source>
        <translation>锁定此剧本(&amp;L)…</translation>
    </message>
    <message>
        <source>No suggestions in this script: no model is loaded while it is open</source>
        <translation>此剧本中不给建议：打开期间不加载任何模型</translation>
    </message>
    <message>
        <source>&amp;Learn from My Scripts…</source>
        <translation>学习我的剧本(&amp;L)…</translation>
    </message>
    <message>
        <source>Teach a model your own scripts, on this computer</source>
        <translation>在本机上用自己的剧本训练模型</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>See, choose, rename or delete models</source>
        <translation>查看、选择、重命名或删除模型</translation>
    </message>
    <message>
        <source>&amp;Compare Two Models…</source>
        <translation>对比两个模型(&amp;C)…</translation>
    </message>
    <message>
        <source>What two models make of the same passage</source>
        <translation>两个模型对同一段文字的建议</translation>
    </message>
    <message>
        <source>&amp;Never Learn from This Script</source>
        <translation>永不学习此剧本(&amp;N)</translation>
    </message>
    <message>
        <source>Leave this script out of every learning</source>
        <translation>所有学习都不包括此剧本</translation>
    </message>
    <message>
        <source>&amp;Tour of Suggestions</source>
        <translation>建议功能导览(&amp;T)</translation>
    </message>
    <message>
        <source>Three steps on a scratch scene</source>
        <translation>用一场练习戏分三步演示</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Every key on one page</source>
        <translation>一页列出所有按键</translation>
    </message>
    <message>
        <source>&amp;About Screenwriter</source>
        <translation>关于 Screenwriter(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licences, what stays on this computer</source>
        <translation>版本、许可证、哪些内容只留在本机</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>护眼(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open Themes Folder</source>
        <translation>打开主题文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Theme files of your own; an example shows how they are written</source>
        <translation>你自己的主题文件；附有示例说明写法</translation>
    </message>
    <message>
        <source>Pa&amp;ge View</source>
        <translation>页面视图(&amp;G)</translation>
    </message>
    <message>
        <source>Sheets of paper</source>
        <translation>按纸张显示</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>放大页面</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>缩小页面</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>The page at 100 %</source>
        <translation>页面按 100 % 显示</translation>
    </message>
    <message>
        <source>Split &amp;View</source>
        <translation>拆分视图(&amp;V)</translation>
    </message>
    <message>
        <source>The script once more, to read another place of it</source>
        <translation>再显示一份剧本，便于查看另一处</translation>
    </message>
    <message>
        <source>Second Pane &amp;Beside</source>
        <translation>第二窗格并排显示(&amp;B)</translation>
    </message>
    <message>
        <source>Not below but at the right</source>
        <translation>不在下方，而在右侧</translation>
    </message>
    <message>
        <source>T&amp;ypewriter Scrolling</source>
        <translation>打字机滚动(&amp;Y)</translation>
    </message>
    <message>
        <source>Keep the line you type at one height</source>
        <translation>输入的行保持在同一高度</translation>
    </message>
    <message>
        <source>Foc&amp;us</source>
        <translation>专注(&amp;U)</translation>
    </message>
    <message>
        <source>Dim all but the speech or paragraph you are in</source>
        <translation>淡化当前对白或段落以外的内容</translation>
    </message>
    <message>
        <source>Colou&amp;rs of Origin</source>
        <translation>来源着色(&amp;R)</translation>
    </message>
    <message>
        <source>Mark words that were suggested, drafted or pasted</source>
        <translation>标出建议、起草或粘贴的文字</translation>
    </message>
    <message>
        <source>From the &amp;Caret On</source>
        <translation>从光标处开始(&amp;C)</translation>
    </message>
    <message>
        <source>Have the script read; again: stop</source>
        <translation>朗读剧本；再次执行则停止</translation>
    </message>
    <message>
        <source>&amp;Dialogue Only</source>
        <translation>仅对白(&amp;D)</translation>
    </message>
    <message>
        <source>Only what is spoken</source>
        <translation>只朗读对白</translation>
    </message>
    <message>
        <source>&amp;Voices…</source>
        <translation>嗓音(&amp;V)…</translation>
    </message>
    <message>
        <source>A voice for each character</source>
        <translation>为每个角色指定嗓音</translation>
    </message>
    <message>
        <source>&amp;Session Goals…</source>
        <translation>写作目标(&amp;S)…</translation>
    </message>
    <message>
        <source>Words and pages of today; a sprint against the clock</source>
        <translation>今日词数和页数；限时冲刺</translation>
    </message>
    <message>
        <source>Inde&amp;x Cards</source>
        <translation>索引卡(&amp;X)</translation>
    </message>
    <message>
        <source>The scenes as cards</source>
        <translation>以卡片显示各场</translation>
    </message>
    <message>
        <source>Outlin&amp;e</source>
        <translation>大纲(&amp;E)</translation>
    </message>
    <message>
        <source>Sections and synopses to write in</source>
        <translation>可直接书写的章节和梗概</translation>
    </message>
    <message>
        <source>Statisti&amp;cs</source>
        <translation>统计(&amp;C)</translation>
    </message>
    <message>
        <source>Live figures beside the page</source>
        <translation>页面旁的实时数据</translation>
    </message>
    <message>
        <source>Reports and C&amp;harts…</source>
        <translation>报告和图表(&amp;H)…</translation>
    </message>
    <message>
        <source>Tables and charts of the whole script</source>
        <translation>整个剧本的表格和图表</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation>将键盘焦点移到下一窗格</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>上一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Move the keyboard to the pane before</source>
        <translation>将键盘焦点移到上一窗格</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>The page and nothing else</source>
        <translation>只显示页面</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation>修订(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>建议(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>New from Te&amp;mplate</source>
        <translation>从模板新建(&amp;M)</translation>
    </message>
    <message>
        <source>Samp&amp;le Scripts</source>
        <translation>示例剧本(&amp;L)</translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation>打开最近的文件(&amp;T)</translation>
    </message>
    <message>
        <source>Spelling Language</source>
        <translation>拼写语言</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>书签(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;how Marks</source>
        <translation>显示标记(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Read Alou&amp;d</source>
        <translation>朗读(&amp;D)</translation>
    </message>
    <message>
        <source>Pane&amp;ls</source>
        <translation>面板(&amp;L)</translation>
    </message>
</context>
<context>
    <name>AlternativesPopup</name>
    <message>
        <source>very likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>较可能</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>有可能</translation>
    </message>
    <message>
        <source>a long shot</source>
        <translation>可能性小</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>BackgroundJobs</name>
    <message>
        <source>Exporting {name}…</source>
        <translation>正在导出 {name}…</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Laying out pages…</source>
        <translation>正在排版页面…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Screenwriter</source>
        <translation>Screenwriter</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups of the script</source>
        <translation>剧本的备份</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>对比(&amp;C)…</translation>
    </message>
    <message>
        <source>With the present text</source>
        <translation>与当前文本对比</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Bring the whole text back; one step to undo</source>
        <translation>恢复整个文本；可一步撤销</translation>
    </message>
    <message>
        <source>Keep for &amp;Good</source>
        <translation>永久保留(&amp;G)</translation>
    </message>
    <message>
        <source>It is never removed to make room</source>
        <translation>不会因腾出空间而被删除</translation>
    </message>
    <message>
        <source>&amp;Show Folder</source>
        <translation>显示文件夹(&amp;S)</translation>
    </message>
    <message>
        <source>Backups are ordinary script files</source>
        <translation>备份是普通的剧本文件</translation>
    </message>
    <message>
        <source>Choose &amp;Folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Keep backups somewhere else from now on</source>
        <translation>今后将备份存放到别处</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation>永久保留</translation>
    </message>
    <message>
        <source>In {folder}. {size} MB. The last 20 are kept, then one an hour for a day, one a day for 60 days, one a week; those kept for good stay.</source>
        <translation>位于 {folder}，共 {size} MB。保留最近 20 份，此后一天内每小时一份，60 天内每天一份，再往前每周一份；永久保留的不会删除。</translation>
    </message>
    <message>
        <source>In {folder}. The last 20 are kept, then one an hour for a day, one a day for 60 days, one a week; those kept for good stay.</source>
        <translation>位于 {folder}。保留最近 20 份，此后一天内每小时一份，60 天内每天一份，再往前每周一份；永久保留的不会删除。</translation>
    </message>
    <message>
        <source>Don&apos;t Keep for &amp;Good</source>
        <translation>取消永久保留(&amp;G)</translation>
    </message>
    <message>
        <source>Folder for Backups</source>
        <translation>备份文件夹</translation>
    </message>
</context>
<context>
    <name>BlendSlider</name>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>折中</translation>
    </message>
    <message>
        <source>My voice</source>
        <translation>我的文风</translation>
    </message>
    <message>
        <source>This script</source>
        <translation>此剧本</translation>
    </message>
    <message>
        <source>Whose words are suggested</source>
        <translation>建议用谁的文字</translation>
    </message>
    <message>
        <source>Left: words as in any text. Right: words this script has used before.
Until a model has learned from your scripts, their part goes to the other two.</source>
        <translation>左：与一般文本相同的用词。右：此剧本中用过的词。
在模型学习你的剧本之前，其份额归另外两项。</translation>
    </message>
    <message>
        <source>{model} % the model, {own} % your scripts, {this} % this script</source>
        <translation>模型 {model} %，你的剧本 {own} %，此剧本 {this} %</translation>
    </message>
</context>
<context>
    <name>BookmarkCommands</name>
    <message>
        <source>Name Bookmark</source>
        <translation>命名书签</translation>
    </message>
    <message>
        <source>Name of this place:</source>
        <translation>此处的名称：</translation>
    </message>
    <message>
        <source>(empty paragraph)</source>
        <translation>（空段落）</translation>
    </message>
    <message>
        <source>page {}</source>
        <translation>第 {} 页</translation>
    </message>
    <message>
        <source>This script is open for reading only</source>
        <translation>此剧本以只读方式打开</translation>
    </message>
    <message>
        <source>There are no bookmarks in this script</source>
        <translation>此剧本中没有书签</translation>
    </message>
</context>
<context>
    <name>BookmarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;move Bookmark</source>
        <translation>移除书签(&amp;M)</translation>
    </message>
</context>
<context>
    <name>BookmarksPanel</name>
    <message>
        <source>Bookmarks appear here.
Edit &gt; Bookmark puts one on the paragraph you are in.</source>
        <translation>书签显示在此处。
“编辑 &gt; 书签”可在当前段落添加书签。</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>No synopsis. F2 writes one.</source>
        <translation>无梗概。按 F2 书写。</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>梗概</translation>
    </message>
    <message>
        <source>What happens here. Enter keeps it.</source>
        <translation>这里发生了什么。按 Enter 保留。</translation>
    </message>
    <message>
        <source>Enter keeps it, Shift+Enter begins a line, Esc leaves it as it was</source>
        <translation>Enter 保留，Shift+Enter 换行，Esc 恢复原样</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Index cards</source>
        <translation>索引卡</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>{axis}: {count} places.</source>
        <translation>{axis}：{count} 处。</translation>
    </message>
    <message>
        <source>{name}: {low} to {high}, last {last}.</source>
        <translation>{name}：{low} 至 {high}，最后为 {last}。</translation>
    </message>
    <message>
        <source>Arrow keys read the values.</source>
        <translation>用方向键读取数值。</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Command List</source>
        <translation>命令列表</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation>筛选命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare Two Models</source>
        <translation>对比两个模型</translation>
    </message>
    <message>
        <source>Only where they &amp;differ</source>
        <translation>仅显示不同处(&amp;D)</translation>
    </message>
    <message>
        <source>First model</source>
        <translation>第一个模型</translation>
    </message>
    <message>
        <source>Second model</source>
        <translation>第二个模型</translation>
    </message>
    <message>
        <source>One of your models, or the one that came with the program</source>
        <translation>自己的模型，或程序自带的模型</translation>
    </message>
    <message>
        <source>Select text in the script to compare on that instead</source>
        <translation>在剧本中选中文本，可改为对比该文本</translation>
    </message>
    <message>
        <source>Hide the places where both offer the same</source>
        <translation>隐藏两者建议相同的位置</translation>
    </message>
    <message>
        <source>What each model would have offered</source>
        <translation>各模型会给出的建议</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>对比进度</translation>
    </message>
    <message>
        <source>&amp;First model:</source>
        <translation>第一个模型(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Second model:</source>
        <translation>第二个模型(&amp;S)：</translation>
    </message>
    <message>
        <source>Passage:</source>
        <translation>段落：</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Put the caret into a scene, or select text, then open this again.</source>
        <translation>请将光标放入某一场，或选中文本，然后重新打开此窗口。</translation>
    </message>
    <message>
        <source>{passage}, {words}</source>
        <translation>{passage}，{words}</translation>
    </message>
    <message>
        <source>There is only one model. Models &gt; Learn from My Scripts makes another.</source>
        <translation>目前只有一个模型。“模型 &gt; 学习我的剧本”可生成另一个。</translation>
    </message>
    <message>
        <source>Choose two different models</source>
        <translation>请选择两个不同的模型</translation>
    </message>
    <message>
        <source>Reading the passage with both models…</source>
        <translation>两个模型正在读取该段文字…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Before the word</source>
        <translation>词前文字</translation>
    </message>
    <message>
        <source>In the script</source>
        <translation>剧本原文</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{offer}, right</source>
        <translation>{offer}，正确</translation>
    </message>
    <message>
        <source>{model}: {surprise}; would have shown something at {shown} of {places}, {right} with the right next word (bold).</source>
        <translation>{model}：{surprise}；{places}中有 {shown} 处会给出建议，其中 {right} 处下一个词正确（粗体）。</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Scenes of both drafts</source>
        <translation>两稿的场景</translation>
    </message>
    <message>
        <source>The chosen scene in both drafts</source>
        <translation>所选场景在两稿中的内容</translation>
    </message>
    <message>
        <source>How the drafts are shown</source>
        <translation>两稿的显示方式</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>One text with marks</source>
        <translation>合并显示标记</translation>
    </message>
    <message>
        <source>&amp;Bring Back This Scene</source>
        <translation>恢复此场(&amp;B)</translation>
    </message>
    <message>
        <source>Put the older text of this scene into your script; one step to undo</source>
        <translation>将此场的旧文本放回剧本；可一步撤销</translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation>上一处更改(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>下一处更改(&amp;N)</translation>
    </message>
    <message>
        <source>Cop&amp;y List</source>
        <translation>复制列表(&amp;Y)</translation>
    </message>
    <message>
        <source>Put the list of changes on the clipboard, as text</source>
        <translation>将更改列表以文本形式复制到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>{changed} of {all} scenes differ.</source>
        <translation>{all} 场中有 {changed} 场不同。</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>两者相同。</translation>
    </message>
    <message>
        <source>Counting pages…</source>
        <translation>正在计算页数…</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation>粘贴为纯文本(&amp;X)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Corrections</source>
        <translation>自动更正</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take a correction of your own off the list</source>
        <translation>从列表中移除自己添加的更正</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>typed: adress</source>
        <translation>输入：adress</translation>
    </message>
    <message>
        <source>becomes: address</source>
        <translation>改为：address</translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation>输入的内容</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>改成的内容</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>查找单词</translation>
    </message>
    <message>
        <source>A correction is a step of its own: Backspace or Ctrl+Z right after it takes it back. A word taken back twice is left alone; its tick here is gone.</source>
        <translation>每次更正是单独的一步：紧接着按 Backspace 或 Ctrl+Z 即可撤回。同一个词撤回两次后不再更正，此处的勾选随之取消。</translation>
    </message>
    <message>
        <source>Corrections by this list are switched off in File &gt; Settings.</source>
        <translation>按此列表更正的功能已在“文件 &gt; 设置”中关闭。</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>不再更正</translation>
    </message>
    <message>
        <source>What is typed has to be one word, of letters and apostrophes.</source>
        <translation>输入的内容须为一个单词，只含字母和撇号。</translation>
    </message>
    <message>
        <source>Both are the same word.</source>
        <translation>两者是同一个词。</translation>
    </message>
    <message>
        <source>Adding this changes the correction you have for the word.</source>
        <translation>添加后将更改该词已有的更正。</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>file</source>
        <translation>个文件</translation>
    </message>
    <message>
        <source>files</source>
        <translation>个文件</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>other</source>
        <translation>个其他项</translation>
    </message>
    <message>
        <source>others</source>
        <translation>个其他项</translation>
    </message>
    <message>
        <source>other draft</source>
        <translation>份其他稿</translation>
    </message>
    <message>
        <source>other drafts</source>
        <translation>份其他稿</translation>
    </message>
    <message>
        <source>place</source>
        <translation>处</translation>
    </message>
    <message>
        <source>places</source>
        <translation>处</translation>
    </message>
    <message>
        <source>script</source>
        <translation>个剧本</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>个剧本</translation>
    </message>
    <message>
        <source>word</source>
        <translation>个词</translation>
    </message>
    <message>
        <source>words</source>
        <translation>个词</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Scene headings</source>
        <translation>场景标题</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>角色名</translation>
    </message>
    <message>
        <source>Parentheticals</source>
        <translation>括注</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>对白</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>转场</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般文本</translation>
    </message>
    <message>
        <source>created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>base</source>
        <translation>基础模型</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>How it is counted: a word counts as accepted while at least half of its letters are unchanged since it was taken from a suggestion or a draft. Completions of names and headings are not counted. Text pasted from elsewhere is of unknown origin. The figures are the program&apos;s own record, not a finding about authorship.</source>
        <translation>计算方式：一个词自建议或起草内容中取用后，只要至少一半字母未变，就算作已采用。人名和标题的补全不计入。从别处粘贴的文本来源未知。这些数据是程序自身的记录，不是对作者身份的认定。</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>不到 1 %</translation>
    </message>
    <message>
        <source>DISCLOSURE STATEMENT</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Script: {title}</source>
        <translation>剧本：{title}</translation>
    </message>
    <message>
        <source>Made: {day}</source>
        <translation>生成日期：{day}</translation>
    </message>
    <message>
        <source>No record exists of the text before {day}: the writer deleted it.</source>
        <translation>{day}之前的文本没有记录：作者已将其删除。</translation>
    </message>
    <message>
        <source>No record exists of text that was there before {day}.</source>
        <translation>{day}之前已有的文本没有记录。</translation>
    </message>
    <message>
        <source>Words in the script: {words}</source>
        <translation>剧本词数：{words}</translation>
    </message>
    <message>
        <source>Words of accepted suggestions that still stand</source>
        <translation>现存的已采用建议词数</translation>
    </message>
    <message>
        <source>Words of drafted scenes that still stand</source>
        <translation>现存的起草场景词数</translation>
    </message>
    <message>
        <source>Words pasted, origin unknown</source>
        <translation>粘贴的词数，来源未知</translation>
    </message>
    <message>
        <source>Words without record</source>
        <translation>无记录的词数</translation>
    </message>
    <message>
        <source>Share of suggestions and drafts: {percent}</source>
        <translation>建议和起草内容占比：{percent}</translation>
    </message>
    <message>
        <source>By element</source>
        <translation>按元素</translation>
    </message>
    <message>
        <source>By character</source>
        <translation>按角色</translation>
    </message>
    <message>
        <source>By scene</source>
        <translation>按场</translation>
    </message>
    <message>
        <source>None of it</source>
        <translation>完全没有</translation>
    </message>
    <message>
        <source>unknown model</source>
        <translation>未知模型</translation>
    </message>
    <message>
        <source>No suggestion was accepted and nothing drafted since the record began.</source>
        <translation>自开始记录以来，未采用任何建议，也未起草任何内容。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>{model}: {count} texts taken between {first} and {last}</source>
        <translation>{model}：{first} 至 {last} 取用 {count} 段文本</translation>
    </message>
    <message>
        <source>{label}: {figure}</source>
        <translation>{label}：{figure}</translation>
    </message>
</context>
<context>
    <name>DraftCommands</name>
    <message>
        <source>Other ways to say it</source>
        <translation>其他说法</translation>
    </message>
    <message>
        <source>Put the caret in a line of dialogue or action, or select words in one.</source>
        <translation>请将光标放在一行对白或动作中，或选中其中的文字。</translation>
    </message>
    <message>
        <source>Looking for other ways to end this line…</source>
        <translation>正在寻找这一行的其他结尾…</translation>
    </message>
    <message>
        <source>The model has no other way to say this.</source>
        <translation>模型没有其他说法。</translation>
    </message>
    <message>
        <source>Likely endings for your line. The model does not know what it means.</source>
        <translation>这一行可能的结尾。模型并不理解其含义。</translation>
    </message>
    <message>
        <source>keeps your words</source>
        <translation>保留原词</translation>
    </message>
    <message>
        <source>keeps half</source>
        <translation>保留一半</translation>
    </message>
    <message>
        <source>keeps a little</source>
        <translation>保留少许</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>换用他词</translation>
    </message>
    <message>
        <source>This script is open for reading only.</source>
        <translation>此剧本以只读方式打开。</translation>
    </message>
    <message>
        <source>This script is locked: nothing is suggested in it.</source>
        <translation>此剧本已锁定：其中不给任何建议。</translation>
    </message>
    <message>
        <source>The model cannot answer now.</source>
        <translation>模型目前无法应答。</translation>
    </message>
</context>
<context>
    <name>ElementMenu</name>
    <message>
        <source>Element menu</source>
        <translation>元素菜单</translation>
    </message>
    <message>
        <source>Element menu - Enter: {kind} - Esc: close</source>
        <translation>元素菜单 - Enter：{kind} - Esc：关闭</translation>
    </message>
</context>
<context>
    <name>ElementNames</name>
    <message>
        <source>Scene Heading</source>
        <translation>场景标题</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Parenthetical</source>
        <translation>括注</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>对白</translation>
    </message>
    <message>
        <source>Lyric</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>转场</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般文本</translation>
    </message>
    <message>
        <source>Cast List</source>
        <translation>演员表</translation>
    </message>
    <message>
        <source>Centered</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Cold Opening</source>
        <translation>冷开场</translation>
    </message>
    <message>
        <source>New Act</source>
        <translation>新一幕</translation>
    </message>
    <message>
        <source>End of Act</source>
        <translation>幕终</translation>
    </message>
    <message>
        <source>Page Break</source>
        <translation>分页符</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>梗概</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Boneyard</source>
        <translation>弃用区</translation>
    </message>
    <message>
        <source>scene heading</source>
        <translation>场景标题</translation>
    </message>
    <message>
        <source>action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>character</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>parenthetical</source>
        <translation>括注</translation>
    </message>
    <message>
        <source>dialogue</source>
        <translation>对白</translation>
    </message>
    <message>
        <source>lyric</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>转场</translation>
    </message>
    <message>
        <source>shot</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>general</source>
        <translation>一般文本</translation>
    </message>
    <message>
        <source>cast list</source>
        <translation>演员表</translation>
    </message>
    <message>
        <source>centered</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>cold opening</source>
        <translation>冷开场</translation>
    </message>
    <message>
        <source>new act</source>
        <translation>新一幕</translation>
    </message>
    <message>
        <source>end of act</source>
        <translation>幕终</translation>
    </message>
    <message>
        <source>page break</source>
        <translation>分页符</translation>
    </message>
    <message>
        <source>section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>synopsis</source>
        <translation>梗概</translation>
    </message>
    <message>
        <source>note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>boneyard</source>
        <translation>弃用区</translation>
    </message>
    <message>
        <source>element menu</source>
        <translation>元素菜单</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>下一部分</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>扩展标注</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>{key}: {does}</source>
        <translation>{key}：{does}</translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>This is the script&apos;s own file</source>
        <translation>这是剧本本身的文件</translation>
    </message>
    <message>
        <source>Choose another name or format for the export.</source>
        <translation>请为导出选择其他名称或格式。</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>已导出 {name}。</translation>
    </message>
    <message>
        <source>Export stopped; no file was written.</source>
        <translation>导出已停止；未写入任何文件。</translation>
    </message>
    <message>
        <source>“{name}” was not written</source>
        <translation>“{name}”未写入</translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation>没有可打印的内容</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Screenwriter</source>
        <translation>Screenwriter</translation>
    </message>
    <message>
        <source>scenes {numbers}</source>
        <translation>第 {numbers} 场</translation>
    </message>
    <message>
        <source>sides of {name}</source>
        <translation>{name} 的节选页</translation>
    </message>
    <message>
        <source>changed pages</source>
        <translation>更改的页</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>纯文本 (*.txt)</translation>
    </message>
    <message>
        <source>The pages exactly as counted, with fonts, bookmarks and page numbers in the file.</source>
        <translation>页面与计数完全一致，文件内含字体、书签和页码。</translation>
    </message>
    <message>
        <source>Editable, with a paragraph style for each kind of paragraph. Word makes its own pages.</source>
        <translation>可编辑，每类段落各有段落样式。分页由 Word 决定。</translation>
    </message>
    <message>
        <source>One file that any browser shows and prints.</source>
        <translation>单个文件，任何浏览器都能显示和打印。</translation>
    </message>
    <message>
        <source>The columns of the page in plain letters, without emphasis.</source>
        <translation>以纯字符保留页面的各列位置，无强调格式。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>批注(&amp;O)</translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation>文件需要名称。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>文件(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>Character</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Another name of</source>
        <translation>是谁的别名</translation>
    </message>
    <message>
        <source>What you say of the characters</source>
        <translation>你对角色的说明</translation>
    </message>
    <message>
        <source>Nothing is guessed from names. What you say is kept beside the script, not in it.</source>
        <translation>不会根据名字猜测。这些说明存放在剧本旁，不写入剧本。</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>no script text</source>
        <translation>无剧本文本</translation>
    </message>
    <message>
        <source>There is no script text in it to learn from.</source>
        <translation>其中没有可供学习的剧本文本。</translation>
    </message>
    <message>
        <source>too little text</source>
        <translation>文本过少</translation>
    </message>
    <message>
        <source>This is too little text to learn from and to hold some pages out. Add more scripts.</source>
        <translation>文本过少，不足以学习并留出部分页面作检验。请添加更多剧本。</translation>
    </message>
    <message>
        <source>older draft</source>
        <translation>旧稿</translation>
    </message>
    <message>
        <source>Most of it stands in a newer file of the list; that one is learned.</source>
        <translation>其大部分内容见于列表中较新的文件；学习的是那一个。</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Nothing is learned from this script: it is locked, or you said so under Models.</source>
        <translation>不会学习此剧本：它已锁定，或已在“模型”菜单中设为不学习。</translation>
    </message>
    <message>
        <source>The script that is open is locked: no model is loaded while it is.</source>
        <translation>打开的剧本已锁定：其间不加载任何模型。</translation>
    </message>
    <message>
        <source>column not chosen</source>
        <translation>未选择列</translation>
    </message>
    <message>
        <source>Choose the column of the table that holds the scripts.</source>
        <translation>请选择表格中存放剧本的列。</translation>
    </message>
    <message>
        <source>not a table</source>
        <translation>不是表格</translation>
    </message>
    <message>
        <source>The file can&apos;t be read as a table of comma-separated values.</source>
        <translation>该文件无法作为逗号分隔值表格读取。</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>There is no model to suggest with. Choose one under Models.</source>
        <translation>没有可用于建议的模型。请在“模型”菜单中选择一个。</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped. It can be resumed.</source>
        <translation>已停止，可以继续。</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>There was not enough memory. Close other programs and try again; your script is safe.</source>
        <translation>内存不足。请关闭其他程序后重试；剧本安全无损。</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation>意外结束</translation>
    </message>
    <message>
        <source>The program&apos;s helper ended unexpectedly. Your script is safe; try again.</source>
        <translation>程序的辅助进程意外结束。剧本安全无损，请重试。</translation>
    </message>
    <message>
        <source>an error in the program</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>An error in the program. Your script is safe.</source>
        <translation>程序出错。剧本安全无损。</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>不是文本文件</translation>
    </message>
    <message>
        <source>This is not a text file; it can&apos;t be read as a script.</source>
        <translation>这不是文本文件，无法作为剧本读取。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>The file is too large to be a script.</source>
        <translation>文件过大，不可能是剧本。</translation>
    </message>
    <message>
        <source>unsafe XML</source>
        <translation>不安全的 XML</translation>
    </message>
    <message>
        <source>The file declares XML entities, which no script needs; it was not opened.</source>
        <translation>该文件声明了 XML 实体，剧本不需要这种内容，因此未打开。</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>The file is damaged: it is not well-formed XML.</source>
        <translation>文件已损坏：不是格式正确的 XML。</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>未知格式</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be read as a script.</source>
        <translation>这类文件无法作为剧本读取。</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room and try again, or choose another place.</source>
        <translation>磁盘已满。没有丢失任何内容；请腾出空间后重试，或选择其他位置。</translation>
    </message>
    <message>
        <source>may not be written</source>
        <translation>不允许写入</translation>
    </message>
    <message>
        <source>The file or its folder may not be written to. Choose another place.</source>
        <translation>不允许写入该文件或其文件夹。请选择其他位置。</translation>
    </message>
    <message>
        <source>folder is gone</source>
        <translation>文件夹已不存在</translation>
    </message>
    <message>
        <source>The folder does not exist any more. Choose another place.</source>
        <translation>该文件夹已不存在。请选择其他位置。</translation>
    </message>
    <message>
        <source>name not allowed</source>
        <translation>名称不允许</translation>
    </message>
    <message>
        <source>The system does not allow this file name. Choose another.</source>
        <translation>系统不允许此文件名。请另选名称。</translation>
    </message>
    <message>
        <source>not written correctly</source>
        <translation>写入有误</translation>
    </message>
    <message>
        <source>What was written could not be read back. The old file is untouched; try another disk.</source>
        <translation>写入的内容无法读回。旧文件未受影响；请换一个磁盘再试。</translation>
    </message>
    <message>
        <source>system error</source>
        <translation>系统错误</translation>
    </message>
    <message>
        <source>The system refused.</source>
        <translation>系统拒绝了操作。</translation>
    </message>
    <message>
        <source>no such scene</source>
        <translation>无此场</translation>
    </message>
    <message>
        <source>The script has no scene of this number:</source>
        <translation>剧本中没有此场号的场景：</translation>
    </message>
    <message>
        <source>no such character</source>
        <translation>无此角色</translation>
    </message>
    <message>
        <source>No scene has this character:</source>
        <translation>没有场景包含此角色：</translation>
    </message>
    <message>
        <source>no scene</source>
        <translation>无场景</translation>
    </message>
    <message>
        <source>None of these scenes has this character:</source>
        <translation>这些场景均不包含此角色：</translation>
    </message>
    <message>
        <source>no changed pages</source>
        <translation>无更改的页</translation>
    </message>
    <message>
        <source>No page has revision marks, so there is none to print.</source>
        <translation>没有带修订标记的页面，因此没有可打印的内容。</translation>
    </message>
    <message>
        <source>needs a PDF</source>
        <translation>需要 PDF</translation>
    </message>
    <message>
        <source>Only a PDF file has pages to choose from.</source>
        <translation>只有 PDF 文件可以选择页面。</translation>
    </message>
    <message>
        <source>This model is damaged and can&apos;t be used. The one in use stays in use.</source>
        <translation>此模型已损坏，无法使用。继续使用当前模型。</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>This model is not there any more.</source>
        <translation>此模型已不存在。</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>The model that comes with the program stays as it is.</source>
        <translation>程序自带的模型保持不变。</translation>
    </message>
    <message>
        <source>name in use</source>
        <translation>名称已被占用</translation>
    </message>
    <message>
        <source>Another model has this name. Choose another.</source>
        <translation>另一个模型已使用此名称。请另选名称。</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation>模型需要名称。</translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation>缺少文件</translation>
    </message>
    <message>
        <source>A file of the model is missing.</source>
        <translation>模型缺少一个文件。</translation>
    </message>
    <message>
        <source>weights damaged</source>
        <translation>权重损坏</translation>
    </message>
    <message>
        <source>The model&apos;s weights are damaged or only partly there.</source>
        <translation>模型的权重已损坏或不完整。</translation>
    </message>
    <message>
        <source>settings damaged</source>
        <translation>设置损坏</translation>
    </message>
    <message>
        <source>The model&apos;s settings can&apos;t be read.</source>
        <translation>无法读取模型的设置。</translation>
    </message>
    <message>
        <source>description damaged</source>
        <translation>描述损坏</translation>
    </message>
    <message>
        <source>The model&apos;s description can&apos;t be read.</source>
        <translation>无法读取模型的描述。</translation>
    </message>
    <message>
        <source>only partly there</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>A file of the model is only partly there.</source>
        <translation>模型的一个文件不完整。</translation>
    </message>
    <message>
        <source>It did not work ({code}).</source>
        <translation>操作未成功（{code}）。</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Figures for Me</source>
        <translation>我的数据</translation>
    </message>
    <message>
        <source>Counted on this computer, for you only. Nothing is sent, and nothing is estimated.</source>
        <translation>在本机统计，仅供自己查看。不发送任何内容，也不作任何估算。</translation>
    </message>
    <message>
        <source>&amp;Count what becomes of suggestions</source>
        <translation>统计建议的去向(&amp;C)</translation>
    </message>
    <message>
        <source>How suggestions fared</source>
        <translation>建议的采用情况</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>部分采用</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>&amp;Delete Figures</source>
        <translation>删除数据(&amp;D)</translation>
    </message>
    <message>
        <source>Forget everything counted so far</source>
        <translation>清除迄今统计的全部数据</translation>
    </message>
    <message>
        <source>Few were accepted in: {}. A quieter setting is under Settings.</source>
        <translation>以下位置采用较少：{}。可在“设置”中改为更安静的档位。</translation>
    </message>
    <message>
        <source>Nothing has been counted.</source>
        <translation>尚无统计数据。</translation>
    </message>
</context>
<context>
    <name>FileFormats</name>
    <message>
        <source>Fountain (*.fountain *.spmd)</source>
        <translation>Fountain (*.fountain *.spmd)</translation>
    </message>
    <message>
        <source>Final Draft (*.fdx)</source>
        <translation>Final Draft (*.fdx)</translation>
    </message>
    <message>
        <source>Fountain in a text file (*.txt)</source>
        <translation>文本文件中的 Fountain (*.txt)</translation>
    </message>
</context>
<context>
    <name>FileProblems</name>
    <message>
        <source>It holds no text. Screenwriter opens Fountain, Final Draft (.fdx) and plain text files.</source>
        <translation>其中没有文本。Screenwriter 可打开 Fountain、Final Draft (.fdx) 和纯文本文件。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is too large to be a script.</source>
        <translation>文件过大，不可能是剧本。</translation>
    </message>
    <message>
        <source>The file defines XML entities, which no script does and which can be used to do harm.</source>
        <translation>该文件定义了 XML 实体，剧本不会有这种内容，且可能被用来造成危害。</translation>
    </message>
    <message>
        <source>The file is damaged: its XML is broken.</source>
        <translation>文件已损坏：XML 有误。</translation>
    </message>
    <message>
        <source>Screenwriter opens .fountain, .spmd, .txt, .fdx, .pdf, .docx, .fadein, .osf, .highland, .trelby and .celtx files.</source>
        <translation>Screenwriter 可打开 .fountain、.spmd、.txt、.fdx、.pdf、.docx、.fadein、.osf、.highland、.trelby 和 .celtx 文件。</translation>
    </message>
    <message>
        <source>It is not a PDF file, whatever its name says.</source>
        <translation>名称虽如此，但这不是 PDF 文件。</translation>
    </message>
    <message>
        <source>It is not a Word file (.docx), whatever its name says.</source>
        <translation>名称虽如此，但这不是 Word 文件 (.docx)。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>It is not a Fade In file, whatever its name says.</source>
        <translation>名称虽如此，但这不是 Fade In 文件。</translation>
    </message>
    <message>
        <source>It is not a Highland file, whatever its name says.</source>
        <translation>名称虽如此，但这不是 Highland 文件。</translation>
    </message>
    <message>
        <source>It is not a Trelby file, whatever its name says.</source>
        <translation>名称虽如此，但这不是 Trelby 文件。</translation>
    </message>
    <message>
        <source>It is not a Celtx desktop file, whatever its name says.</source>
        <translation>名称虽如此，但这不是 Celtx 桌面版文件。</translation>
    </message>
    <message>
        <source>It was refused because it unpacks to more than any script holds.</source>
        <translation>已拒绝打开：解压后的内容超过任何剧本应有的大小。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>It is locked with a password. Save a copy without one in the program that made it.</source>
        <translation>该文件有密码保护。请在创建它的程序中另存一份无密码的副本。</translation>
    </message>
    <message>
        <source>Its pages are pictures without letters, as a scanner makes them. A text recognition (OCR) program can make a PDF with text of it first.</source>
        <translation>其页面是不含文字的图像，如扫描件。请先用文字识别 (OCR) 程序将其转换为带文本的 PDF。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The file or its folder may not be written to.</source>
        <translation>不允许写入该文件或其文件夹。</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>该文件夹已不存在。</translation>
    </message>
    <message>
        <source>The file cannot have this name.</source>
        <translation>文件不能使用此名称。</translation>
    </message>
    <message>
        <source>What was read back from the disk was not what was written; the disk may be failing.</source>
        <translation>从磁盘读回的内容与写入的不一致；磁盘可能出现故障。</translation>
    </message>
    <message>
        <source>The script could not be written in this format.</source>
        <translation>无法以此格式写入剧本。</translation>
    </message>
    <message>
        <source>The file is open in another Screenwriter window, which may write to it.</source>
        <translation>该文件已在另一个 Screenwriter 窗口中打开，可能由那个窗口写入。</translation>
    </message>
    <message>
        <source>The system refused to write the file.</source>
        <translation>系统拒绝写入该文件。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Windows-1252. Look at accents and quotation marks before you save it.</source>
        <translation>该文件不是 UTF-8 编码，已按 Windows-1252 读取。保存前请检查重音符号和引号。</translation>
    </message>
    <message>
        <source>Read from a PDF file by where the lines stand on its pages: look it over. Notes and sections are not in a PDF.</source>
        <translation>根据 PDF 页面上各行的位置读取，请仔细检查。PDF 中不含批注和章节。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation>没有读取此文件的权限。</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>这是一个文件夹。</translation>
    </message>
    <message>
        <source>The file could not be read: {error}.</source>
        <translation>无法读取该文件：{error}。</translation>
    </message>
    <message>
        <source>The file could not be understood: {error}</source>
        <translation>无法解析该文件：{error}</translation>
    </message>
    <message>
        <source>The file is too large to be a script: it has more than {megabytes} MB.</source>
        <translation>文件过大，不可能是剧本：超过 {megabytes} MB。</translation>
    </message>
    <message>
        <source>The file is damaged: its XML is broken at line {line}.</source>
        <translation>文件已损坏：XML 在第 {line} 行有误。</translation>
    </message>
    <message>
        <source>The file could not be understood ({reason} at line {line}).</source>
        <translation>无法解析该文件（{reason}，第 {line} 行）。</translation>
    </message>
    <message>
        <source>The file could not be understood ({reason}).</source>
        <translation>无法解析该文件（{reason}）。</translation>
    </message>
    <message>
        <source>Note on reading: {code}.</source>
        <translation>读取说明：{code}。</translation>
    </message>
    <message>
        <source>“{name}” is still as it was last saved. Your text is in the window, with a recovery copy on disk. Save it under another name or in another place.</source>
        <translation>“{name}”仍是上次保存的状态。文本在窗口中，磁盘上有恢复副本。请以其他名称或在其他位置保存。</translation>
    </message>
    <message>
        <source>No file was left behind. Your text is in the window, with a recovery copy on disk. Save it under another name or in another place.</source>
        <translation>没有留下文件。文本在窗口中，磁盘上有恢复副本。请以其他名称或在其他位置保存。</translation>
    </message>
    <message>
        <source>No recovery copy can be kept: {reason}. Save your script now.</source>
        <translation>无法保留恢复副本：{reason}。请立即保存剧本。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program and has not been saved by itself. Save it to decide.</source>
        <translation>“{name}”已被其他程序更改，未自动保存。请手动保存并决定如何处理。</translation>
    </message>
    <message>
        <source>“{name}” is not saved by itself: the text it would replace cannot be backed up. Save it yourself.</source>
        <translation>“{name}”未自动保存：将被替换的文本无法备份。请手动保存。</translation>
    </message>
    <message>
        <source>“{name}” is not saved by itself: its format cannot hold all of your text. Save it to decide.</source>
        <translation>“{name}”未自动保存：其格式无法容纳全部文本。请手动保存并决定如何处理。</translation>
    </message>
    <message>
        <source>“{name}” could not be saved by itself: {reason}.</source>
        <translation>“{name}”无法自动保存：{reason}。</translation>
    </message>
    <message>
        <source>Your script was saved, but no backup could be kept: {reason}.</source>
        <translation>剧本已保存，但无法保留备份：{reason}。</translation>
    </message>
    <message>
        <source>Your script was saved, but no version could be kept: {reason}.</source>
        <translation>剧本已保存，但无法保留版本：{reason}。</translation>
    </message>
    <message>
        <source>Your script was saved, but no record of its words could be kept: {reason}.</source>
        <translation>剧本已保存，但无法保留文字来源记录：{reason}。</translation>
    </message>
    <message>
        <source>Your script was saved, but no copy of its revision marks and locks could be kept: {reason}.</source>
        <translation>剧本已保存，但无法保留修订标记和锁定信息的副本：{reason}。</translation>
    </message>
    <message>
        <source>The script is now more than a fifth shorter than its last backup, and no such deletion was seen. The backup of {made_at} is kept for good: see File &gt; Backups.</source>
        <translation>剧本比上次备份缩短了五分之一以上，且未见相应的删除操作。{made_at}的备份已永久保留：见“文件 &gt; 备份”。</translation>
    </message>
    <message>
        <source>“{name}” is open in another window. Here it can be read; save it under another name to change it.</source>
        <translation>“{name}”已在另一个窗口中打开。此处只能阅读；如需更改，请以其他名称保存。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Open it again to see that version; saving will ask first.</source>
        <translation>“{name}”已被其他程序更改。重新打开可查看该版本；保存前会先询问。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter scenes</source>
        <translation>筛选场景</translation>
    </message>
    <message>
        <source>Show only scenes whose number, heading or synopsis holds these words</source>
        <translation>仅显示场号、标题或梗概含有这些文字的场景</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Show only scenes in which this character speaks</source>
        <translation>仅显示此角色有对白的场景</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Show only scenes of this colour</source>
        <translation>仅显示此颜色的场景</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>任意颜色</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Scene heading</source>
        <translation>场景标题</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Parenthetical</source>
        <translation>括注</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>对白</translation>
    </message>
    <message>
        <source>Lyric</source>
        <translation>歌词</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>转场</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般文本</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>梗概</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Boneyard</source>
        <translation>弃用区</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>大小写(&amp;C)</translation>
    </message>
    <message>
        <source>Only with these capitals</source>
        <translation>仅匹配大小写相同的文字</translation>
    </message>
    <message>
        <source>&amp;Whole word</source>
        <translation>全字(&amp;W)</translation>
    </message>
    <message>
        <source>Not as a part of a longer word</source>
        <translation>不匹配较长单词的一部分</translation>
    </message>
    <message>
        <source>Rege&amp;x</source>
        <translation>正则(&amp;X)</translation>
    </message>
    <message>
        <source>What is to be found is a regular expression</source>
        <translation>查找内容是正则表达式</translation>
    </message>
    <message>
        <source>Se&amp;lection</source>
        <translation>所选(&amp;L)</translation>
    </message>
    <message>
        <source>Only in the selected part of the script</source>
        <translation>仅在剧本的选中部分查找</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>List the matches (F4 goes there)</source>
        <translation>列出匹配项（F4 进入列表）</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一处匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一处匹配 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>FindCommands</name>
    <message>
        <source>{count} replaced</source>
        <translation>已替换 {count} 处</translation>
    </message>
    <message>
        <source>Select a part of the script first</source>
        <translation>请先选中剧本的一部分</translation>
    </message>
    <message>
        <source>Regex: {reason}</source>
        <translation>正则表达式：{reason}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 处，共 {count} 处</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 处</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Replacement: {reason}</source>
        <translation>替换内容：{reason}</translation>
    </message>
</context>
<context>
    <name>FindResults</name>
    <message>
        <source>page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>scene {number}</source>
        <translation>第 {number} 场</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Enter or a click goes there, Up and Down only show it</source>
        <translation>Enter 或单击可转到该处，上下键仅预览</translation>
    </message>
</context>
<context>
    <name>FlowDialog</name>
    <message>
        <source>Enter and Tab Keys</source>
        <translation>Enter 和 Tab 键</translation>
    </message>
    <message>
        <source>A table to begin with</source>
        <translation>作为起点的方案</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>As in Final Draft</source>
        <translation>同 Final Draft</translation>
    </message>
    <message>
        <source>As in Starc</source>
        <translation>同 Starc</translation>
    </message>
    <message>
        <source>As in Trelby</source>
        <translation>同 Trelby</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation>方案(&amp;T)：</translation>
    </message>
    <message>
        <source>Enter, F2 or a double click changes a cell; cells in bold are your own. The line at the bottom of the window always says what both keys do.</source>
        <translation>按 Enter、F2 或双击可更改单元格；粗体单元格为自定义内容。窗口底部的状态行始终显示这两个键的作用。</translation>
    </message>
    <message>
        <source>Back to the table that yours began as: {0}</source>
        <translation>恢复到自定义所依据的方案：{0}</translation>
    </message>
    <message>
        <source>What Enter and Tab make</source>
        <translation>Enter 和 Tab 的作用</translation>
    </message>
    <message>
        <source>Enter after text</source>
        <translation>Enter，文字后</translation>
    </message>
    <message>
        <source>Enter, empty line</source>
        <translation>Enter，空行</translation>
    </message>
    <message>
        <source>Tab after text</source>
        <translation>Tab，文字后</translation>
    </message>
    <message>
        <source>Tab, empty line</source>
        <translation>Tab，空行</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Script</source>
        <translation>剧本</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>Draft group</source>
        <translation>稿组</translation>
    </message>
    <message>
        <source>Learned as</source>
        <translation>学习身份</translation>
    </message>
    <message>
        <source>Forget a Script</source>
        <translation>遗忘剧本</translation>
    </message>
    <message>
        <source>Scripts the model learned from</source>
        <translation>模型学习过的剧本</translation>
    </message>
    <message>
        <source>Progress of learning without the script</source>
        <translation>去除该剧本后重新学习的进度</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>遗忘(&amp;F)…</translation>
    </message>
    <message>
        <source>Asks once more</source>
        <translation>会再次确认</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing is deleted then</source>
        <translation>停止后不会删除任何内容</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>This model&apos;s manifest names no script of yours, so there is nothing to forget.</source>
        <translation>此模型的清单中没有你的剧本，因此无可遗忘。</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Forget “{0}”?</source>
        <translation>遗忘“{0}”？</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>Learning again without it. You can go on writing.</source>
        <translation>正在去除该剧本后重新学习。可以继续写作。</translation>
    </message>
    <message>
        <source>{phase}…</source>
        <translation>{phase}…</translation>
    </message>
    <message>
        <source>Nothing was forgotten and nothing was deleted.</source>
        <translation>没有遗忘任何剧本，也没有删除任何内容。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Forget it without a new model?</source>
        <translation>遗忘它而不生成新模型？</translation>
    </message>
    <message>
        <source>What is left is too little to learn from. The models that knew the script are deleted.</source>
        <translation>剩余内容过少，不足以学习。学习过该剧本的模型将被删除。</translation>
    </message>
    <message>
        <source>The script is not forgotten yet. Try again.</source>
        <translation>该剧本尚未遗忘。请重试。</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>mine</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>with permission</source>
        <translation>已获许可</translation>
    </message>
    <message>
        <source>{group}, newest</source>
        <translation>{group}，最新</translation>
    </message>
    <message>
        <source>{group}, older, not learned</source>
        <translation>{group}，较旧，未学习</translation>
    </message>
    <message>
        <source>This model knew the script and is then deleted, weights and all: {models}. That can&apos;t be taken back. The script&apos;s own file stays.</source>
        <translation>此模型学习过该剧本，之后将连同权重一并删除：{models}。此操作无法撤销。剧本文件本身会保留。</translation>
    </message>
    <message>
        <source>These models knew the script and are then deleted, weights and all: {models}. That can&apos;t be taken back. The script&apos;s own file stays.</source>
        <translation>这些模型学习过该剧本，之后将连同权重一并删除：{models}。此操作无法撤销。剧本文件本身会保留。</translation>
    </message>
    <message>
        <source>Not found any more, so not learned again: {names}.</source>
        <translation>已找不到，因此不再学习：{names}。</translation>
    </message>
    <message>
        <source>“{model}” is learned again from {base} and {scripts}, without “{title}” and {drafts} of it.</source>
        <translation>“{model}”将以 {base} 和 {scripts}重新学习，不含“{title}”及其 {drafts}。</translation>
    </message>
    <message>
        <source>“{model}” is learned again from {base} and {scripts}, without “{title}”.</source>
        <translation>“{model}”将以 {base} 和 {scripts}重新学习，不含“{title}”。</translation>
    </message>
    <message>
        <source>Nothing is left to learn from without “{title}” and {drafts} of it, so {base} is used instead.</source>
        <translation>去除“{title}”及其 {drafts}后已无内容可学，因此改用 {base}。</translation>
    </message>
    <message>
        <source>Nothing is left to learn from without “{title}”, so {base} is used instead.</source>
        <translation>去除“{title}”后已无内容可学，因此改用 {base}。</translation>
    </message>
    <message>
        <source>Forgotten on {moment}: “{title}”. Deleted: {names}.</source>
        <translation>已于 {moment} 遗忘：“{title}”。已删除：{names}。</translation>
    </message>
    <message>
        <source>Learned again without it.</source>
        <translation>已去除该剧本重新学习。</translation>
    </message>
    <message>
        <source>The system did not let these old weights be deleted; delete them yourself:</source>
        <translation>系统不允许删除这些旧权重，请自行删除：</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go To</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>1 to {}</source>
        <translation>1 至 {}</translation>
    </message>
    <message>
        <source>A page&apos;s number, or what is printed on it, such as 5A</source>
        <translation>页的序号，或页面上印的页码，如 5A</translation>
    </message>
    <message>
        <source>A number, or words of the heading</source>
        <translation>场号，或标题中的文字</translation>
    </message>
    <message>
        <source>A scene&apos;s number, or words of its heading</source>
        <translation>场景的场号，或其标题中的文字</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>页(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Scene:</source>
        <translation>场(&amp;S)：</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>没有此页。</translation>
    </message>
    <message>
        <source>There is no such scene.</source>
        <translation>没有此场。</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next paragraph; on an empty line: choose its kind</source>
        <translation>下一段落；在空行上：选择段落类型</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Another kind of paragraph; the status line says which</source>
        <translation>切换段落类型；状态行会显示是哪一种</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>New line inside the paragraph</source>
        <translation>段落内换行</translation>
    </message>
    <message>
        <source>Backspace at the start</source>
        <translation>段首 Backspace</translation>
    </message>
    <message>
        <source>Join to the paragraph above; in an empty one: make it Action</source>
        <translation>与上一段合并；在空段落中：改为动作</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>任意字母</translation>
    </message>
    <message>
        <source>Type on; letters that match are taken from the suggestion</source>
        <translation>继续输入；相符的字母取自建议</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>在页面上</translation>
    </message>
    <message>
        <source>While a suggestion is shown</source>
        <translation>显示建议时</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>About Screenwriter</source>
        <translation>关于 Screenwriter</translation>
    </message>
    <message>
        <source>An editor for screenplays that suggests the next words, from a small model on your own computer.

Nothing leaves this computer: the program contains no network code for scripts.

Apache License 2.0. The page is set in Courier Prime (SIL Open Font License). Made with Qt {version} and PySide6 (LGPL), PyTorch, SentencePiece, NLTK and pandas.</source>
        <translation>一款剧本编辑器，由本机上的小型模型建议接下来的文字。

任何内容都不会离开本机：程序不含针对剧本的联网代码。

Apache License 2.0。页面使用 Courier Prime 字体（SIL Open Font License）。基于 Qt {version} 和 PySide6 (LGPL)、PyTorch、SentencePiece、NLTK 和 pandas 制作。</translation>
    </message>
</context>
<context>
    <name>HintDetail</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>规范</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Put the rewrite into the script; Undo takes it back</source>
        <translation>将改写放入剧本；可撤销</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Leave this hint out: once, here, or always</source>
        <translation>忽略此提示：一次、此处或始终</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>Revision hints by scene</source>
        <translation>按场列出的修改提示</translation>
    </message>
    <message>
        <source>Before the first scene</source>
        <translation>第一场之前</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}：{words}</translation>
    </message>
    <message>
        <source>Go There</source>
        <translation>转到此处</translation>
    </message>
</context>
<context>
    <name>HintRules</name>
    <message>
        <source>Heading without time of day</source>
        <translation>场景标题缺少时间</translation>
    </message>
    <message>
        <source>Heading without place</source>
        <translation>场景标题缺少地点</translation>
    </message>
    <message>
        <source>Heading without a scene</source>
        <translation>场景标题下无内容</translation>
    </message>
    <message>
        <source>Cue without dialogue</source>
        <translation>角色名后无对白</translation>
    </message>
    <message>
        <source>Dialogue without cue</source>
        <translation>对白前无角色名</translation>
    </message>
    <message>
        <source>Orphan parenthetical</source>
        <translation>孤立的括注</translation>
    </message>
    <message>
        <source>Parenthetical as long as action</source>
        <translation>括注长如动作</translation>
    </message>
    <message>
        <source>Introduced without capitals</source>
        <translation>首次出场未大写</translation>
    </message>
    <message>
        <source>Word typed twice</source>
        <translation>同一个词打了两次</translation>
    </message>
    <message>
        <source>Two blanks</source>
        <translation>两个空格</translation>
    </message>
    <message>
        <source>Wrong apostrophe</source>
        <translation>撇号有误</translation>
    </message>
    <message>
        <source>Transition at the top of a page</source>
        <translation>转场位于页首</translation>
    </message>
    <message>
        <source>Echoed word</source>
        <translation>近处重复用词</translation>
    </message>
    <message>
        <source>Leaning on adverbs</source>
        <translation>过多依赖副词</translation>
    </message>
    <message>
        <source>Filler and hedge words</source>
        <translation>赘词和含糊词</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>语义重复</translation>
    </message>
    <message>
        <source>Passive voice</source>
        <translation>被动语态</translation>
    </message>
    <message>
        <source>“Is walking” for “walks”</source>
        <translation>用“is walking”代替“walks”</translation>
    </message>
    <message>
        <source>“There is” at a place</source>
        <translation>用“There is”交代地点</translation>
    </message>
    <message>
        <source>Openings with -ing</source>
        <translation>以 -ing 开头的句子</translation>
    </message>
    <message>
        <source>Long action paragraph</source>
        <translation>动作段落过长</translation>
    </message>
    <message>
        <source>Long speech</source>
        <translation>对白过长</translation>
    </message>
    <message>
        <source>A line to save a page</source>
        <translation>删一行省一页</translation>
    </message>
    <message>
        <source>Camera directions, “we see”</source>
        <translation>镜头指示、“we see”</translation>
    </message>
    <message>
        <source>Cannot be filmed</source>
        <translation>无法拍摄</translation>
    </message>
    <message>
        <source>Feelings on the nose</source>
        <translation>情绪直说</translation>
    </message>
    <message>
        <source>Begins to, starts to</source>
        <translation>begins to、starts to</translation>
    </message>
    <message>
        <source>Repeated gesture</source>
        <translation>重复的小动作</translation>
    </message>
    <message>
        <source>Same opening word</source>
        <translation>开头用词相同</translation>
    </message>
    <message>
        <source>Parentheticals in a row</source>
        <translation>括注接连出现</translation>
    </message>
    <message>
        <source>Greeting padding</source>
        <translation>寒暄凑数</translation>
    </message>
    <message>
        <source>Calling by name</source>
        <translation>频频直呼其名</translation>
    </message>
    <message>
        <source>Exposition markers</source>
        <translation>交代背景的套话</translation>
    </message>
    <message>
        <source>Name spelt two ways</source>
        <translation>人名有两种拼法</translation>
    </message>
    <message>
        <source>Place spelt two ways</source>
        <translation>地名有两种拼法</translation>
    </message>
    <message>
        <source>Names too alike</source>
        <translation>人名过于相近</translation>
    </message>
    <message>
        <source>Two spellings of a word</source>
        <translation>单词有两种拼法</translation>
    </message>
    <message>
        <source>Age changes</source>
        <translation>年龄前后不一</translation>
    </message>
    <message>
        <source>Day or night contradicted</source>
        <translation>日夜矛盾</translation>
    </message>
    <message>
        <source>Character vanishes</source>
        <translation>角色消失</translation>
    </message>
    <message>
        <source>Doubtful words</source>
        <translation>存疑的词</translation>
    </message>
    <message>
        <source>Flat lines</source>
        <translation>平淡的台词</translation>
    </message>
    <message>
        <source>Reads more like another</source>
        <translation>更像另一角色的话</translation>
    </message>
    <message>
        <source>Whoever schedules and lights the scene reads DAY or NIGHT from its heading. Cutting back to a place is fine; scripts that leave the time out almost everywhere are taken at their word and not marked.</source>
        <translation>排期和布光的人从场景标题读出 DAY 或 NIGHT。切回先前的场地没有问题；几乎处处不写时间的剧本视为有意为之，不作标记。</translation>
    </message>
    <message>
        <source>A heading needs a place between INT. or EXT. and the time of day; reports and schedules are sorted by it.</source>
        <translation>场景标题在 INT. 或 EXT. 与时间之间需要写明地点；报告和拍摄计划都按地点排序。</translation>
    </message>
    <message>
        <source>Two headings stand in a row, so the first place is named and nothing is seen there. A line of action is the least a scene needs.</source>
        <translation>两个场景标题紧挨着，前一个地点只有名字，什么也没看到。一场戏至少要有一行动作。</translation>
    </message>
    <message>
        <source>A character&apos;s name stands over nothing: a line was cut or moved and its cue stayed behind. A silent reaction belongs in action.</source>
        <translation>角色名下面空无一物：台词被删掉或移走，角色名留了下来。无声的反应应写进动作。</translation>
    </message>
    <message>
        <source>A line of dialogue follows action or a heading without a name over it, so neither actor nor reader knows whose it is.</source>
        <translation>一行对白跟在动作或场景标题后面，上方没有角色名，演员和读者都不知道是谁的话。</translation>
    </message>
    <message>
        <source>A parenthetical tells how the words under it are spoken, so it needs a cue above and words below. What a character does after the last word is action.</source>
        <translation>括注说明下面的话怎么说，所以上方要有角色名，下方要有台词。角色说完最后一个字之后做的事属于动作。</translation>
    </message>
    <message>
        <source>A parenthetical is a word or two of help for the actor. Past three narrow lines it slows the speech it should serve; what somebody does is action.</source>
        <translation>括注是给演员的一两个词的提示。超过三个窄行，反而拖慢它要辅助的台词；人物做了什么，属于动作。</translation>
    </message>
    <message>
        <source>A speaking character&apos;s name stands in capitals where action first shows them, so that casting and the reader catch the entrance. Names that are only mentioned, or heard first as a voice, are left alone.</source>
        <translation>有台词的角色在动作中首次露面时，名字用大写，选角人员和读者才不会错过其登场。只被提到的，或先闻其声的，不作标记。</translation>
    </message>
    <message>
        <source>The same small word stands twice in a row, most often over a line end where the eye skips it.</source>
        <translation>同一个小词连着出现两次，多半在换行处，眼睛容易漏过。</translation>
    </message>
    <message>
        <source>Two blanks between words are left over where a word was cut. Writers who set two after every full stop are taken at their word, and so are columns.</source>
        <translation>词间的两个空格是删词后留下的。习惯在每个句号后打两个空格的作者视为有意为之，分栏对齐也一样。</translation>
    </message>
    <message>
        <source>“Its” belongs to it and “it&apos;s” is “it is”; “dont” lacks a mark, and a backtick is none. Only forms that cannot be anything else are marked.</source>
        <translation>“its”是“它的”，“it&apos;s”是“it is”；“dont”少了撇号，反引号也不是撇号。只标记绝无其他可能的写法。</translation>
    </message>
    <message>
        <source>CUT TO: ends a scene, so it stands under it. Pages break by themselves where this holds; a page break set by hand above a transition tears the two apart. FADE IN: may open a page.</source>
        <translation>CUT TO: 结束一场戏，所以紧跟在那场戏下面。自动分页会保持这一点；手动在转场上方分页则会把两者拆开。FADE IN: 可以用在页首。</translation>
    </message>
    <message>
        <source>An uncommon verb or adjective comes back within three lines of action. The ear hears it as a slip unless the repetition is meant. Names, things, common words and sentences built alike are left alone.</source>
        <translation>一个不常见的动词或形容词在三行动作之内再次出现。除非有意重复，否则听起来像疏忽。人名、物名、常用词和句式相同的句子不作标记。</translation>
    </message>
    <message>
        <source>Two -ly adverbs in one sentence of action, or three in a paragraph, usually stand where a stronger verb should: “walks slowly and carefully” is “creeps”. One alone is never marked.</source>
        <translation>动作里一句有两个 -ly 副词，或一段有三个，往往该换成更有力的动词：“walks slowly and carefully”就是“creeps”。只有一个时从不标记。</translation>
    </message>
    <message>
        <source>Words such as “very”, “really”, “somewhat” and “suddenly” soften or announce what the next word should do by itself. Only action is looked at: in dialogue they may be the character&apos;s voice.</source>
        <translation>“very”“really”“somewhat”“suddenly”之类的词，冲淡或预告了下一个词本该自己做到的事。只检查动作：在对白里，它们可能正是角色的口吻。</translation>
    </message>
    <message>
        <source>Heads are what people nod and shoulders what they shrug; the shorter phrase shows the same picture.</source>
        <translation>点的当然是头（nod），耸的当然是肩（shrug）；用较短的说法，画面不变。</translation>
    </message>
    <message>
        <source>“The door is opened by Nora” hides the person who acts; “Nora opens the door” is shorter and can be filmed. Only clear passives are marked: those with a doer after “by”, and “is seen” or “is heard”.</source>
        <translation>“The door is opened by Nora”把做事的人藏了起来；“Nora opens the door”更短，也能拍出来。只标记明确的被动句：“by”后面有施动者的，以及“is seen”和“is heard”。</translation>
    </message>
    <message>
        <source>Screen action is in the plain present. The -ing form is right for what was going on before and is interrupted; sentences that say so are not marked, nor is an act in the first paragraph of a scene.</source>
        <translation>剧本动作用一般现在时。-ing 形式适合表示先前正在进行、随后被打断的事；写明了这一点的句子不标记，一场戏第一段里的动作也不标记。</translation>
    </message>
    <message>
        <source>“Behind the counter there&apos;s a dog” is “Behind the counter, a dog”: the place and the thing are the picture. Where the thing acts (“there&apos;s a man waving”) it can lead the sentence itself. A plain “There&apos;s a dog.” is not marked.</source>
        <translation>“Behind the counter there&apos;s a dog”写成“Behind the counter, a dog”即可：地点加事物就是画面。若那事物自己有动作（“there&apos;s a man waving”），可以让它自己领起句子。单独一句“There&apos;s a dog.”不标记。</translation>
    </message>
    <message>
        <source>“Crossing to the window, she ...” makes two acts happen at once and keeps the actor waiting behind a comma. One is a change of rhythm; the third in a short stretch is marked.</source>
        <translation>“Crossing to the window, she ...”让两个动作同时发生，也让演员在逗号后面等着。出现一次是变换节奏；短短一段里的第三次会被标记。</translation>
    </message>
    <message>
        <source>Readers skim long blocks. Marked are more than five lines, and the second of two with five. One paragraph for each thing the eye turns to reads faster and hints at the shots without naming them.</source>
        <translation>大段文字读者会跳着看。超过五行的会被标记，连着两段五行的标记第二段。目光每转向一样东西就另起一段，读来更快，也暗示了镜头而不必点明。</translation>
    </message>
    <message>
        <source>More than fourteen lines in one block, with somebody there to listen. What the listener does, set between two thoughts, keeps both in the room. Speeches held to a court, a crowd or nobody are left alone, and so is a scene that one voice carries.</source>
        <translation>一整块超过十四行，而且有人在场听着。在两层意思之间写听者的反应，两个人就都还在戏里。面向法庭、人群或无人时的长篇讲话不标记，由一个声音撑起的整场戏也不标记。</translation>
    </message>
    <message>
        <source>The scene runs one or two lines onto a new page, and some of its paragraphs end with one short word on a line of its own. Cutting a word in each is enough to end the scene a page earlier: counted, not guessed.</source>
        <translation>这场戏多出一两行，落到新的一页，而其中有些段落末行只剩一个短词。每段删去一个词，就足以让这场戏早一页结束：这是算出来的，不是猜的。</translation>
    </message>
    <message>
        <source>Shots are chosen later, by the director; a reader wants the picture. “We see a boat” is “A boat”. Leave it where the story depends on who can see what; “we can’t see” and “we only see” are never marked.</source>
        <translation>镜头由导演日后决定；读者要的是画面。“We see a boat”就是“A boat”。如果故事取决于谁能看见什么，就保留；“we can’t see”和“we only see”从不标记。</translation>
    </message>
    <message>
        <source>Action can hold only what is seen and heard. What somebody thinks, remembers, realizes or decides reaches the audience through what they do. Leave it where an actor can play it in one look.</source>
        <translation>动作只能写看得见、听得到的。人物想什么、记起什么、意识到什么、决定什么，要通过所作所为传给观众。若演员一个眼神就能演出来，就保留。</translation>
    </message>
    <message>
        <source>“She is angry” tells the audience what to feel for; a slammed cup shows it. In dialogue, people seldom name their own feeling at the moment they have it.</source>
        <translation>“She is angry”是在告诉观众该有什么感受；重重放下的杯子才是演出来。在对白里，人们很少在情绪当头时说出那种情绪。</translation>
    </message>
    <message>
        <source>A reader sees the action from its first word, so “begins to run” is weaker and longer than “runs”. Leave it where the beginning matters because something cuts it off.</source>
        <translation>读者从第一个词起就看到了动作，所以“begins to run”比“runs”又弱又长。若开头之所以要紧是因为随后被打断，就保留。</translation>
    </message>
    <message>
        <source>Nods, sighs and shrugs are what a draft reaches for between lines. The fourth one within two pages is marked, and each one after it.</source>
        <translation>点头、叹气、耸肩，是初稿在台词之间随手抓来的东西。两页之内从第四次起逐一标记。</translation>
    </message>
    <message>
        <source>Three paragraphs of action in a row that open with one word, or four with “the” or “he”, read as a list. Turn a sentence around, or join two.</source>
        <translation>连着三段动作以同一个词开头，或四段以“the”或“he”开头，读起来像清单。换个句序，或把两段并成一段。</translation>
    </message>
    <message>
        <source>When every speech is told how to be spoken, actors stop reading. Four or more in a row are marked once, at the first; a language, a device or a person addressed does not count.</source>
        <translation>每段对白都规定怎么说，演员就不看了。连着四个或更多时只在第一处标记一次；注明语言、设备或说话对象的不算。</translation>
    </message>
    <message>
        <source>People say hello, how are you, fine; scenes seldom need it. Come in after the greetings and go before the good-byes, unless the greeting itself is the fight.</source>
        <translation>人们会说你好、最近怎样、还行；戏里很少需要。寒暄之后再进，道别之前就走，除非寒暄本身就是交锋。</translation>
    </message>
    <message>
        <source>Names in direct address help the audience once; after that they slow the talk. Marked where three of four speeches in a row use one.</source>
        <translation>当面叫名字，对观众有一次帮助就够了；之后只会拖慢对话。连续四段对白中有三段用到时标记。</translation>
    </message>
    <message>
        <source>“As you know ...” is where one character tells another what both know, for the audience&apos;s sake. Look for a scene in which somebody needs to learn it, or fights about it.</source>
        <translation>“As you know ...”（你也知道……）一出口，就是一个角色为了观众，对另一个角色说两人都知道的事。不如找一场戏，让某人需要得知此事，或为此争执。</translation>
    </message>
    <message>
        <source>A cue one letter away from a common one, which nothing else in the script mentions, is most often a slip; reports and sides would count it as another actor.</source>
        <translation>某个角色名与一个常见角色名只差一个字母，剧本别处又从未提到，多半是笔误；报告和节选页会把它算成另一个演员。</translation>
    </message>
    <message>
        <source>BOAT HOUSE and BOATHOUSE are two locations to a schedule. Headings whose places differ by a slip, a space or an apostrophe are marked at the rarer spelling.</source>
        <translation>对拍摄计划来说，BOAT HOUSE 和 BOATHOUSE 是两处场地。地点只差一处笔误、一个空格或一个撇号的场景标题，会在较少见的拼法处标记。</translation>
    </message>
    <message>
        <source>Readers tell speakers apart by the shape and first letter of the cue. Two of the cast who share the first letter and all but two of the others get mixed up.</source>
        <translation>读者靠角色名的字形和首字母分辨说话的人。首字母相同、其余字母又只差一两个的两个人物容易混淆。</translation>
    </message>
    <message>
        <source>The script spells a word the American way in one place and the British way in most others. Only words in small letters are compared, so that names keep theirs.</source>
        <translation>某个词在剧本里这一处用美式拼法，其他多数地方用英式拼法。只比较小写的词，人名地名不受影响。</translation>
    </message>
    <message>
        <source>The same character is given two ages with no jump in time between them. Headings that name a year, a flashback or “years later” start afresh.</source>
        <translation>同一角色有两个年龄，其间却没有时间跳跃。写明年份的场景标题、闪回或“years later”之后重新算起。</translation>
    </message>
    <message>
        <source>The heading says DAY and the action has moonlight, or NIGHT and sunlight. One of the two is left over from another draft.</source>
        <translation>场景标题写 DAY，动作里却有月光；或者写 NIGHT，却有阳光。其中一个是旧稿留下的。</translation>
    </message>
    <message>
        <source>Somebody with a large share of the dialogue falls silent before the last two fifths of a long script and is not mentioned again. An exit, a death or one line later keeps them in the story.</source>
        <translation>在长剧本里，对白占比很大的某人在最后五分之二之前就没了声音，也再无人提起。安排一次离场、一次死亡，或稍后一句台词，就能让其留在故事里。</translation>
    </message>
    <message>
        <source>A word that neither the dictionary nor the model expects here, or one of two that are easily taken for each other, where the sentence reads far better with the other. Leave it where it is dialect, a name or a joke.</source>
        <translation>词典和模型都没料到会出现在这里的词，或两个易混词之一，而换成另一个句子会通顺得多。如果是方言、人名或玩笑，就保留。</translation>
    </message>
    <message>
        <source>Every word of this line is what the model expected, which it learned from many scripts: the line may be one heard often. Plain words in the right place are no fault; leave it where the moment wants them.</source>
        <translation>这句台词的每个词都在模型意料之中，而模型学过许多剧本：这句话也许人们听过太多次了。朴素的词用对地方不是毛病；如果此刻就需要这样的话，就保留。</translation>
    </message>
    <message>
        <source>The words and habits of this line are nearer to another character&apos;s speeches than to the speaker&apos;s own. Only for characters with 30 speeches or more, and only lines of 8 words or more. Off at first: with a tenth of the lines given to the wrong speaker, 3 in 5 of the lines it is surest of were among them. Where every line has its right speaker it still marks one here and there.</source>
        <translation>这句台词的用词和习惯，更接近另一个角色的对白，而不是说话人自己的。只检查有 30 段以上对白的角色，且只检查 8 个词以上的台词。默认关闭：把十分之一的台词安到别人头上做测试，它最有把握的台词里每 5 句有 3 句确实安错了人。即使每句都没有安错人，它仍会偶尔标记一两处。</translation>
    </message>
</context>
<context>
    <name>HintSentences</name>
    <message>
        <source>The heading names no time of day: add DAY, NIGHT or CONTINUOUS after “ - ”.</source>
        <translation>场景标题没有写时间：在“ - ”后加上 DAY、NIGHT 或 CONTINUOUS。</translation>
    </message>
    <message>
        <source>The heading names no place: say where the scene is.</source>
        <translation>场景标题没有写地点：写明这场戏发生在哪里。</translation>
    </message>
    <message>
        <source>Nothing happens under this heading before the next one: write what is seen, or cut it.</source>
        <translation>在下一个场景标题之前，这里什么也没发生：写出看到的内容，或删去此标题。</translation>
    </message>
    <message>
        <source>This cue has a cue and nothing to say: write the line or cut the cue.</source>
        <translation>此处有角色名却没有对白：补上台词，或删去角色名。</translation>
    </message>
    <message>
        <source>{0} has a cue and nothing to say: write the line or cut the cue.</source>
        <translation>{0} 有角色名却没有对白：补上台词，或删去角色名。</translation>
    </message>
    <message>
        <source>Nobody speaks this line: it needs a cue above it, or belongs in action.</source>
        <translation>这句台词没有人说：上方需要角色名，或者应写进动作。</translation>
    </message>
    <message>
        <source>The brackets are empty: say how the line is spoken, or cut them.</source>
        <translation>括号里是空的：写明这句话怎么说，或删去括号。</translation>
    </message>
    <message>
        <source>This parenthetical stands under no cue: it belongs to a speech, or in action.</source>
        <translation>此括注上方没有角色名：它属于某段对白，或应写进动作。</translation>
    </message>
    <message>
        <source>This parenthetical stands as action, cut off from its speech: no blank line above it, or a cue below.</source>
        <translation>此括注被当成动作，与它的对白断开了：去掉上方的空行，或在下方加上角色名。</translation>
    </message>
    <message>
        <source>Nothing is said after this parenthetical: as the end of a speech it belongs in action.</source>
        <translation>此括注之后没有台词：放在对白末尾的内容应写进动作。</translation>
    </message>
    <message>
        <source>{0} words in brackets, {1} printed lines: that is action, so give it a line of its own.</source>
        <translation>括号里有 {0} 个词，打印出来 {1} 行：这是动作，应单独成行。</translation>
    </message>
    <message>
        <source>{0} words here; your usual parenthetical has {1}</source>
        <translation>此处 {0} 个词；你的括注通常为 {1} 个词</translation>
    </message>
    <message>
        <source>{0} comes on here without capitals: write {1} at the first appearance.</source>
        <translation>{0} 在此登场却没有大写：首次出现时写作 {1}。</translation>
    </message>
    <message>
        <source>“{0}” is typed twice.</source>
        <translation>“{0}”打了两次。</translation>
    </message>
    <message>
        <source>{0} blanks between two words: one is meant.</source>
        <translation>两个词之间有 {0} 个空格：应为一个。</translation>
    </message>
    <message>
        <source>“{0}” is meant to be “{1}”.</source>
        <translation>“{0}”应为“{1}”。</translation>
    </message>
    <message>
        <source>A page begins with this transition: it belongs to the scene before, so break the page below it.</source>
        <translation>此转场落在页首：它属于上一场，应在它下面分页。</translation>
    </message>
    <message>
        <source>“{0}” echoes “{1}” {2} words before: vary one, or make it count.</source>
        <translation>“{0}”与 {2} 个词之前的“{1}”重复：换掉一个，或让重复有其用意。</translation>
    </message>
    <message>
        <source>{0} adverbs close together, “{1}” and “{2}”: a stronger verb may carry it alone.</source>
        <translation>{0} 个副词挨得很近，如“{1}”和“{2}”：换一个更有力的动词，也许就够了。</translation>
    </message>
    <message>
        <source>adverbs: {0} per 1,000 words of action here; your other scenes {1}; {2} is common</source>
        <translation>副词：此处动作每 1,000 词有 {0} 个；其他场 {1} 个；一般为 {2}</translation>
    </message>
    <message>
        <source>“Suddenly” arrives before the surprise does: cut it and let the event break in.</source>
        <translation>“Suddenly”抢在意外之前就到了：删去它，让事件自己闯进来。</translation>
    </message>
    <message>
        <source>“{0}” leans on its first word: try “{1}”, or the plain word.</source>
        <translation>“{0}”全靠第一个词撑着：试试“{1}”，或只用原词。</translation>
    </message>
    <message>
        <source>“{0}” takes room and shows nothing: cut it.</source>
        <translation>“{0}”占了地方却什么也没写出：删去。</translation>
    </message>
    <message>
        <source>“{0}” hedges: a picture shows it or does not.</source>
        <translation>“{0}”含糊其辞：画面要么有，要么没有。</translation>
    </message>
    <message>
        <source>“{0}” reports a struggle without showing it: show the effort, or only the deed.</source>
        <translation>“{0}”只说了费力，却没写出来：写出怎样费力，或只写做成的事。</translation>
    </message>
    <message>
        <source>filler words: {0} per 1,000 words of action here; your other scenes {1}</source>
        <translation>赘词：此处动作每 1,000 词有 {0} 个；其他场 {1} 个</translation>
    </message>
    <message>
        <source>“{0}” says it twice or the long way: “{1}” is enough.</source>
        <translation>“{0}”说了两遍或绕了弯：“{1}”就够了。</translation>
    </message>
    <message>
        <source>phrases said twice: {0} per 1,000 words of action here; your other scenes {1}</source>
        <translation>重复表达：此处动作每 1,000 词有 {0} 处；其他场 {1} 处</translation>
    </message>
    <message>
        <source>Passive: “{0}” acts here, so let it lead the sentence.</source>
        <translation>被动句：这里做动作的是“{0}”，让它作主语。</translation>
    </message>
    <message>
        <source>Passive: “{0}” acts here, so let them lead the sentence.</source>
        <translation>被动句：这里做动作的是“{0}”，让他们作主语。</translation>
    </message>
    <message>
        <source>“{0}” hides the picture behind a watcher: show the thing itself.</source>
        <translation>“{0}”让画面隔着一个旁观者：直接写那样东西。</translation>
    </message>
    <message>
        <source>passives: {0} per 1,000 words of action here; your other scenes {1}</source>
        <translation>被动句：此处动作每 1,000 词有 {0} 处；其他场 {1} 处</translation>
    </message>
    <message>
        <source>“{0}”: the plain present is shorter and happens now.</source>
        <translation>“{0}”：一般现在时更短，也更有当下感。</translation>
    </message>
    <message>
        <source>“is walking” forms: {0} per 1,000 words of action here; your other scenes {1}</source>
        <translation>“is walking”式：此处动作每 1,000 词有 {0} 处；其他场 {1} 处</translation>
    </message>
    <message>
        <source>“{0}” can go: the place and the thing make the picture.</source>
        <translation>“{0}”可以去掉：地点加事物就是画面。</translation>
    </message>
    <message>
        <source>“{0}” keeps the verb waiting: who or what is it that acts (“{1}”)?</source>
        <translation>“{0}”让动词久等：做动作的（“{1}”）是谁，是什么？</translation>
    </message>
    <message>
        <source>“{0}” once more in a short stretch: let one thing stand by itself.</source>
        <translation>“{0}”在短短一段里又出现了：让其中一件事独立成句。</translation>
    </message>
    <message>
        <source>“{0} ...” is sentence {1} of its kind here: start with who acts.</source>
        <translation>“{0} ...”是这里第 {1} 个这样的句子：从做动作的人写起。</translation>
    </message>
    <message>
        <source>{0} printed lines of action (up to four are common): break it up.</source>
        <translation>动作打印出来有 {0} 行（一般不超过四行）：拆开它。</translation>
    </message>
    <message>
        <source>{0} lines here; your action paragraphs: {1} lines, nine in ten up to {2}; {3} is common</source>
        <translation>此处 {0} 行；你的动作段落：{1} 行，十之八九不超过 {2} 行；一般为 {3} 行</translation>
    </message>
    <message>
        <source>{0} speaks for {1} lines in one block: a look or an act in between gives it air.</source>
        <translation>{0} 一口气说了 {1} 行：中间插入一个眼神或动作，好透口气。</translation>
    </message>
    <message>
        <source>{0} lines here; {1}&apos;s usual speech has {2}, the script&apos;s {3}; {4} is common</source>
        <translation>此处 {0} 行；{1} 的对白通常 {2} 行，全剧本 {3} 行；一般为 {4} 行</translation>
    </message>
    <message>
        <source>“{0}” takes a line alone. Cut one word of {1} letters or more above it: one line less; this brings the scene to one page less, its end from page {2} to page {3}.</source>
        <translation>“{0}”独占一行。在它前面删去一个不少于 {1} 个字母的词，就少一行；这场戏随之少一页，结尾从第 {2} 页提前到第 {3} 页。</translation>
    </message>
    <message>
        <source>“{0}” takes a line alone. Cut one word of {1} letters or more above it: one line less; two such cuts bring the scene to one page less, its end from page {2} to page {3}.</source>
        <translation>“{0}”独占一行。在它前面删去一个不少于 {1} 个字母的词，就少一行；这样删两处，这场戏就少一页，结尾从第 {2} 页提前到第 {3} 页。</translation>
    </message>
    <message>
        <source>“{0}” takes a line alone. Cut one word of {1} letters or more above it: one line less; three such cuts bring the scene to one page less, its end from page {2} to page {3}.</source>
        <translation>“{0}”独占一行。在它前面删去一个不少于 {1} 个字母的词，就少一行；这样删三处，这场戏就少一页，结尾从第 {2} 页提前到第 {3} 页。</translation>
    </message>
    <message>
        <source>“{0}” takes a line alone. Cut one word of {1} letters or more above it: one line less; four such cuts bring the scene to one page less, its end from page {2} to page {3}.</source>
        <translation>“{0}”独占一行。在它前面删去一个不少于 {1} 个字母的词，就少一行；这样删四处，这场戏就少一页，结尾从第 {2} 页提前到第 {3} 页。</translation>
    </message>
    <message>
        <source>“{0}” takes a line alone. Cut one word above it: one line less; this brings the scene to one page less, its end from page {1} to page {2}.</source>
        <translation>“{0}”独占一行。在它前面删去一个词，就少一行；这场戏随之少一页，结尾从第 {1} 页提前到第 {2} 页。</translation>
    </message>
    <message>
        <source>“{0}” takes a line alone. Cut one word above it: one line less; two such cuts bring the scene to one page less, its end from page {1} to page {2}.</source>
        <translation>“{0}”独占一行。在它前面删去一个词，就少一行；这样删两处，这场戏就少一页，结尾从第 {1} 页提前到第 {2} 页。</translation>
    </message>
    <message>
        <source>“{0}” takes a line alone. Cut one word above it: one line less; three such cuts bring the scene to one page less, its end from page {1} to page {2}.</source>
        <translation>“{0}”独占一行。在它前面删去一个词，就少一行；这样删三处，这场戏就少一页，结尾从第 {1} 页提前到第 {2} 页。</translation>
    </message>
    <message>
        <source>“{0}” takes a line alone. Cut one word above it: one line less; four such cuts bring the scene to one page less, its end from page {1} to page {2}.</source>
        <translation>“{0}”独占一行。在它前面删去一个词，就少一行；这样删四处，这场戏就少一页，结尾从第 {1} 页提前到第 {2} 页。</translation>
    </message>
    <message>
        <source>“{0}” puts the audience into the scene: what is on the page is seen and heard already.</source>
        <translation>“{0}”把观众拉进了戏里：写在纸上的，本来就是看到和听到的。</translation>
    </message>
    <message>
        <source>“{0}” directs the camera: describe what is seen, and the shot follows.</source>
        <translation>“{0}”是在指挥摄影机：写出看到的内容，镜头自然会来。</translation>
    </message>
    <message>
        <source>“{0}” is a shot order: the picture it gives says more than its name.</source>
        <translation>“{0}”是镜头指令：它要的画面比它的名称更有表现力。</translation>
    </message>
    <message>
        <source>camera directions: {0} per 1,000 words of action here; your other scenes {1}</source>
        <translation>镜头指示：此处动作每 1,000 词有 {0} 处；其他场 {1} 处</translation>
    </message>
    <message>
        <source>“{0}” happens inside a head: give it a look, an act or a line.</source>
        <translation>“{0}”发生在脑子里：把它化为一个眼神、一个动作或一句台词。</translation>
    </message>
    <message>
        <source>thoughts: {0} per 1,000 words of action here; your other scenes {1}</source>
        <translation>内心活动：此处动作每 1,000 词有 {0} 处；其他场 {1} 处</translation>
    </message>
    <message>
        <source>“{0}” names the feeling: show the face, the hands or the deed that tells it.</source>
        <translation>“{0}”直接说出了情绪：写出流露它的表情、手势或举动。</translation>
    </message>
    <message>
        <source>The line says outright what is felt (“{0}”): let the subtext carry it.</source>
        <translation>台词把感受直说了出来（“{0}”）：让潜台词来表达。</translation>
    </message>
    <message>
        <source>named feelings: {0} per 1,000 words of action here; your other scenes {1}</source>
        <translation>直说的情绪：此处动作每 1,000 词有 {0} 处；其他场 {1} 处</translation>
    </message>
    <message>
        <source>“{0}” starts the action instead of doing it: let it happen.</source>
        <translation>“{0}”只写开始而没有写动作本身：让它直接发生。</translation>
    </message>
    <message>
        <source>“{0}” delays the action: try “{1}”.</source>
        <translation>“{0}”拖延了动作：试试“{1}”。</translation>
    </message>
    <message>
        <source>beginnings: {0} per 1,000 words of action here; your other scenes {1}</source>
        <translation>“开始做”式：此处动作每 1,000 词有 {0} 处；其他场 {1} 处</translation>
    </message>
    <message>
        <source>“{0}” for the fourth time in about two pages: give this moment its own.</source>
        <translation>约两页之内“{0}”第四次出现：给这一刻一个独有的动作。</translation>
    </message>
    <message>
        <source>“{0}” for the fifth time in about two pages: give this moment its own.</source>
        <translation>约两页之内“{0}”第五次出现：给这一刻一个独有的动作。</translation>
    </message>
    <message>
        <source>“{0}” for the {1}th time in about two pages: give this moment its own.</source>
        <translation>约两页之内“{0}”第 {1} 次出现：给这一刻一个独有的动作。</translation>
    </message>
    <message>
        <source>{0} paragraphs in a row open with “{1}”: start one from what it does or where it is.</source>
        <translation>连着 {0} 段以“{1}”开头：挑一段，改从它做什么或在哪里写起。</translation>
    </message>
    <message>
        <source>{0} speeches in a row carry a parenthetical: keep the one that changes a meaning.</source>
        <translation>连着 {0} 段对白都带括注：只留改变意思的那一个。</translation>
    </message>
    <message>
        <source>parentheticals: {0} in 100 of your speeches; {1} is common</source>
        <translation>括注：你的每 100 段对白有 {0} 个；一般为 {1} 个</translation>
    </message>
    <message>
        <source>{0} speeches of hello and good-bye: enter the scene later or leave it sooner.</source>
        <translation>{0} 段对白都在问好和道别：晚一点进入这场戏，或早一点离开。</translation>
    </message>
    <message>
        <source>Three of four speeches call somebody by name, here “{0}”: people who talk seldom do.</source>
        <translation>四段对白中有三段叫了名字，如此处的“{0}”：人们交谈时很少这样。</translation>
    </message>
    <message>
        <source>“{0}” often opens exposition: would they say this if nobody were listening?</source>
        <translation>“{0}”往往引出背景交代：如果没有观众在听，他们还会这么说吗？</translation>
    </message>
    <message>
        <source>“{0}” speaks here; the script&apos;s other cues say “{1}”: is it the same person?</source>
        <translation>这里说话的是“{0}”；剧本别处的角色名为“{1}”：是同一个人吗？</translation>
    </message>
    <message>
        <source>“{0}” here, “{1}” elsewhere: one place needs one spelling to be counted as one.</source>
        <translation>此处为“{0}”，别处为“{1}”：同一地点只用一种拼法，才会算作一处。</translation>
    </message>
    <message>
        <source>{0} and {1} look alike on the page: another first letter keeps them apart.</source>
        <translation>{0} 和 {1} 在纸面上很像：换个首字母就能分清。</translation>
    </message>
    <message>
        <source>“{0}” here, “{1}” elsewhere in the script: keep to one spelling.</source>
        <translation>此处为“{0}”，剧本别处为“{1}”：统一用一种拼法。</translation>
    </message>
    <message>
        <source>{0} was introduced as {1} and is {2} here.</source>
        <translation>{0} 登场时写的是 {1}，此处却是 {2}。</translation>
    </message>
    <message>
        <source>“{0}” under a heading that says {1}.</source>
        <translation>“{0}”出现在写明 {1} 的场景标题之下。</translation>
    </message>
    <message>
        <source>{0} speaks here for the last time, {1} scenes before the end, and nobody mentions them again.</source>
        <translation>{0} 在此最后一次开口，离结尾还有 {1} 场，此后再无人提起。</translation>
    </message>
    <message>
        <source>The model doubts “{0}” here. “{1}” would be far likelier.</source>
        <translation>模型对此处的“{0}”存疑。“{1}”的可能性大得多。</translation>
    </message>
    <message>
        <source>Neither dictionary nor model knows “{0}” here. “{1}” would be far likelier.</source>
        <translation>词典里没有“{0}”，模型也不认识。“{1}”的可能性大得多。</translation>
    </message>
    <message>
        <source>“{0}”: {1} bits. With “{2}” the line needs {3} bits less, over a million times as likely.</source>
        <translation>“{0}”：{1} 比特。换成“{2}”，这一行少 {3} 比特，可能性是原来的一百万倍以上。</translation>
    </message>
    <message>
        <source>“{0}”: {1} bits. With “{2}” the line needs {3} bits less, {4} times as likely.</source>
        <translation>“{0}”：{1} 比特。换成“{2}”，这一行少 {3} 比特，可能性是原来的 {4} 倍。</translation>
    </message>
    <message>
        <source>Every word here is what the model expected.</source>
        <translation>这里的每个词都在模型意料之中。</translation>
    </message>
    <message>
        <source>{0} bits a letter; the dialogue of this script has {1}. Most for one word: {2} bits.</source>
        <translation>每字母 {0} 比特；本剧本的对白为 {1} 比特。单个词最多 {2} 比特。</translation>
    </message>
    <message>
        <source>This line reads more like {0} than {1}.</source>
        <translation>这句台词更像 {0} 说的，而不像 {1}。</translation>
    </message>
    <message>
        <source>{0} times as likely among the speeches of {1}, by words and habits.</source>
        <translation>从用词和习惯看，它出自 {1} 之口的可能性是原来的 {0} 倍。</translation>
    </message>
</context>
<context>
    <name>HintSession</name>
    <message>
        <source>The paragraph has changed since: nothing was rewritten.</source>
        <translation>此段落已有改动：没有改写任何内容。</translation>
    </message>
    <message>
        <source>A note stands among these words: rewrite them by hand.</source>
        <translation>这些词中间有批注：请手动改写。</translation>
    </message>
    <message>
        <source>What is ignored could not be kept for next time: {reason}</source>
        <translation>无法为下次保留已忽略的内容：{reason}</translation>
    </message>
    <message>
        <source>Show in the Second Draft</source>
        <translation>在二稿中显示</translation>
    </message>
</context>
<context>
    <name>HintsPanel</name>
    <message>
        <source>Number of hints</source>
        <translation>提示数量</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Hints from the model</source>
        <translation>模型提示</translation>
    </message>
    <message>
        <source>Second Draft</source>
        <translation>二稿</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 条提示</translation>
    </message>
    <message>
        <source>{number} hints</source>
        <translation>{number} 条提示</translation>
    </message>
    <message>
        <source>All rules are off.
Switch some on under Rules.</source>
        <translation>所有规则都已关闭。
可在“规则”中开启。</translation>
    </message>
    <message>
        <source>Hints appear here while you write: echoes, camera directions, missing capitals and more.</source>
        <translation>写作时，提示会出现在这里：用词重复、镜头指示、漏用大写等等。</translation>
    </message>
    <message>
        <source>Nothing to mark.
Only rules of the model are on.</source>
        <translation>没有可标记的内容。
只开启了模型的规则。</translation>
    </message>
    <message>
        <source>Nothing to mark.
{count} rules have read the whole script. Rules lists them.</source>
        <translation>没有可标记的内容。
{count} 条规则已通读整部剧本，见“规则”列表。</translation>
    </message>
</context>
<context>
    <name>HoverHints</name>
    <message>
        <source>Right: take it all
Ctrl+Right: the next word
Alt+Right: to the sentence&apos;s end
Alt+]: another
Esc: none</source>
        <translation>→：全部采用
Ctrl+→：下一个词
Alt+→：到句末
Alt+]：换一个
Esc：不采用</translation>
    </message>
    <message>
        <source>Right: {name} speaks next
Esc: none</source>
        <translation>→：接下来由 {name} 说话
Esc：不采用</translation>
    </message>
</context>
<context>
    <name>IgnoredList</name>
    <message>
        <source>Ignored hints</source>
        <translation>已忽略的提示</translation>
    </message>
    <message>
        <source>Mark Again</source>
        <translation>重新标记</translation>
    </message>
    <message>
        <source>Take back that the selected hint is ignored (Del)</source>
        <translation>取消对所选提示的忽略 (Del)</translation>
    </message>
    <message>
        <source>Nothing is ignored.
Del leaves a hint out until the script is closed, Ctrl+Del in its paragraph for good.</source>
        <translation>没有忽略任何提示。
Del 忽略提示直到剧本关闭，Ctrl+Del 在其段落中永久忽略。</translation>
    </message>
    <message>
        <source>Until the script is closed</source>
        <translation>直到剧本关闭</translation>
    </message>
    <message>
        <source>In this script</source>
        <translation>在此剧本中</translation>
    </message>
    <message>
        <source>In all scripts</source>
        <translation>在所有剧本中</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}：{words}</translation>
    </message>
</context>
<context>
    <name>IndexCards</name>
    <message>
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>All cards one after the other</source>
        <translation>所有卡片依次排列</translation>
    </message>
    <message>
        <source>By Se&amp;quence</source>
        <translation>按序列(&amp;Q)</translation>
    </message>
    <message>
        <source>Sections and acts between the cards</source>
        <translation>卡片之间显示章节和幕</translation>
    </message>
    <message>
        <source>&amp;New Card</source>
        <translation>新建卡片(&amp;N)</translation>
    </message>
    <message>
        <source>A new scene below the selected card</source>
        <translation>在所选卡片下方新建一场</translation>
    </message>
    <message>
        <source>Each scene has a card here: its heading, its synopsis, its length.
New Card begins a scene.</source>
        <translation>每一场在这里有一张卡片：标题、梗概、长度。
“新建卡片”可新建一场。</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new key here</source>
        <translation>在此按下新的快捷键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or Shift and press a key; Tab leaves the field</source>
        <translation>按住 Ctrl、Alt 或 Shift 再按一个键；Tab 离开此栏</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Take the whole suggestion</source>
        <translation>采用整条建议</translation>
    </message>
    <message>
        <source>Take its next word</source>
        <translation>采用下一个词</translation>
    </message>
    <message>
        <source>Take it to the end of the sentence</source>
        <translation>采用到句末</translation>
    </message>
    <message>
        <source>Next alternative</source>
        <translation>下一个备选</translation>
    </message>
    <message>
        <source>Previous alternative</source>
        <translation>上一个备选</translation>
    </message>
    <message>
        <source>Send it away</source>
        <translation>忽略建议</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>为何如此建议？</translation>
    </message>
    <message>
        <source>List of alternatives</source>
        <translation>备选列表</translation>
    </message>
    <message>
        <source>While a suggestion is shown</source>
        <translation>显示建议时</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>A first impression</source>
        <translation>初步了解效果</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Enough for most</source>
        <translation>多数情况下足够</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>深入</translation>
    </message>
    <message>
        <source>Every line several times</source>
        <translation>每行读多遍</translation>
    </message>
    <message>
        <source>Reading your scripts</source>
        <translation>正在读取剧本</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>正在学习</translation>
    </message>
    <message>
        <source>Measuring on the held-out pages</source>
        <translation>正在留出页上评测</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Paused while you type</source>
        <translation>打字时暂停</translation>
    </message>
    <message>
        <source>Paused while the computer runs on battery</source>
        <translation>使用电池供电时暂停</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation>约 {minutes}</translation>
    </message>
    <message>
        <source>about {hours} hour</source>
        <translation>约 {hours} 小时</translation>
    </message>
    <message>
        <source>about {hours} hours</source>
        <translation>约 {hours} 小时</translation>
    </message>
    <message>
        <source>{bits} bits per character</source>
        <translation>每字符 {bits} 比特</translation>
    </message>
    <message>
        <source>There was too little text to hold pages out, so it can&apos;t be told whether it is better.</source>
        <translation>文本太少，无法留出页面评测，因此无法判断是否有改进。</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation>不到 1 %</translation>
    </message>
    <message>
        <source>Better on your held-out pages: {size} fewer surprises.</source>
        <translation>在留出页上有改进：意外减少 {size}。</translation>
    </message>
    <message>
        <source>Not better on your held-out pages: {size} more surprises.</source>
        <translation>在留出页上没有改进：意外增加 {size}。</translation>
    </message>
    <message>
        <source>Not better on your held-out pages: no difference.</source>
        <translation>在留出页上没有改进：没有差别。</translation>
    </message>
    <message>
        <source>This effort has time for {size} of your {words}: the newest scripts first, of long ones and of tables a sample spread over all of them. A longer effort reads more.</source>
        <translation>按此力度，来得及学完 {words}中的 {size}：最新的剧本优先，长剧本和表格则通篇抽样。力度越大，读得越多。</translation>
    </message>
    <message>
        <source>Learned from {scripts} of your scripts ({words})</source>
        <translation>学自你的 {scripts} 部剧本（{words}）</translation>
    </message>
</context>
<context>
    <name>LineHintSession</name>
    <message>
        <source>The model is reading: {done} of {total} scenes.</source>
        <translation>模型正在阅读：已读 {done} / {total} 场。</translation>
    </message>
    <message>
        <source>This script is locked: it gets no hints from the model.</source>
        <translation>此剧本已锁定：没有模型提示。</translation>
    </message>
    <message>
        <source>No model is loaded: the hints of the group Model need one. Switch suggestions on.</source>
        <translation>未加载模型：“模型”组的提示需要模型。请开启建议。</translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>The word lists of this script could not be written and hold until the window closes: {0}</source>
        <translation>无法写入此剧本的词表，词表仅在窗口关闭前有效：{0}</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Word Lists</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Take an entry that you added off the list</source>
        <translation>从列表中移除自己添加的条目</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>角色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Times of Day</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>Transitio&amp;ns</source>
        <translation>转场(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Extensions</source>
        <translation>扩展(&amp;E)</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>for this script</source>
        <translation>用于此剧本</translation>
    </message>
    <message>
        <source>for every script</source>
        <translation>用于所有剧本</translation>
    </message>
    <message>
        <source>For which scripts</source>
        <translation>适用于哪些剧本</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>补全项</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Take the tick away from what should never be offered. The script itself is not changed.</source>
        <translation>不想再提供的条目，取消勾选即可。剧本本身不会改变。</translation>
    </message>
    <message>
        <source>Nothing yet. The list fills as you write; entries you add are offered at once.</source>
        <translation>暂无内容。列表会随写作逐渐充实；自己添加的条目立即提供。</translation>
    </message>
    <message>
        <source>the script</source>
        <translation>剧本</translation>
    </message>
    <message>
        <source>the script&apos;s file</source>
        <translation>剧本文件</translation>
    </message>
    <message>
        <source>you, this script</source>
        <translation>自己，此剧本</translation>
    </message>
    <message>
        <source>you, every script</source>
        <translation>自己，所有剧本</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>常用</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>While this script is open, no model is loaded and nothing is suggested. Nothing is ever learned from it. Completion of names and headings stays. The program gives no legal advice.</source>
        <translation>打开此剧本期间，不加载模型，也不给出任何建议。永远不会从中学习。人名和场景标题的补全仍然可用。本程序不提供法律建议。</translation>
    </message>
    <message>
        <source>Lock Script</source>
        <translation>锁定剧本</translation>
    </message>
    <message>
        <source>such as: under contract with the studio</source>
        <translation>例如：已与制片方签约</translation>
    </message>
    <message>
        <source>Shown with the lock; may stay empty</source>
        <translation>随锁定状态显示；可以留空</translation>
    </message>
    <message>
        <source>Lock “{0}”?</source>
        <translation>锁定“{0}”？</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>The record of this script can&apos;t be read; it counts as locked.</source>
        <translation>无法读取此剧本的记录；按已锁定处理。</translation>
    </message>
    <message>
        <source>Locked on {moment}</source>
        <translation>锁定于 {moment}</translation>
    </message>
    <message>
        <source>Unlocked on {moment}</source>
        <translation>解锁于 {moment}</translation>
    </message>
    <message>
        <source>{line}: {reason}</source>
        <translation>{line}：{reason}</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>原因(&amp;R)：</translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>Course of the learning</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>Surprise on the held-out pages: {first} bits per character at first, {last} now.</source>
        <translation>留出页上的意外程度：起初每字符 {first} 比特，现在 {last} 比特。</translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation>尚无评测结果。</translation>
    </message>
    <message>
        <source>Lower is better. The thin line is the training loss, on a scale of its own.</source>
        <translation>越低越好。细线为训练损失，使用单独的刻度。</translation>
    </message>
    <message>
        <source>Bits per character</source>
        <translation>每字符比特数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>held-out pages</source>
        <translation>留出页</translation>
    </message>
    <message>
        <source>training loss, on its own scale</source>
        <translation>训练损失，使用单独的刻度</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show or hide the panel {title}</source>
        <translation>显示或隐藏“{title}”面板</translation>
    </message>
    <message>
        <source>Screenwriter</source>
        <translation>Screenwriter</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Hide this message</source>
        <translation>隐藏此消息</translation>
    </message>
</context>
<context>
    <name>ModelCommands</name>
    <message>
        <source>The model “{name}” is damaged and is not used ({file} in {folder}); {instead} suggests. It can be deleted under Models.</source>
        <translation>模型“{name}”已损坏，不再使用（{folder} 中的 {file}）；改由 {instead} 给出建议。可在“模型”中删除它。</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>This scene</source>
        <translation>此场</translation>
    </message>
</context>
<context>
    <name>ModelExport</name>
    <message>
        <source>The model learned from your scripts, and its folder holds their text. Give it only to people who may read those scripts.</source>
        <translation>该模型学自你的剧本，其文件夹中含有剧本文本。只应交给可以阅读这些剧本的人。</translation>
    </message>
    <message>
        <source>Copy the model “{0}”?</source>
        <translation>复制模型“{0}”？</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Where to copy the model</source>
        <translation>模型复制到何处</translation>
    </message>
    <message>
        <source>Copying {0}…</source>
        <translation>正在复制 {0}…</translation>
    </message>
    <message>
        <source>Copied to {0}. It may contain text of the scripts it learned from.</source>
        <translation>已复制到 {0}。其中可能含有所学剧本的文本。</translation>
    </message>
    <message>
        <source>There is a folder of this name already; nothing was copied: {0}</source>
        <translation>已有同名文件夹；未复制任何内容：{0}</translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>剧本</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>已遗忘</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>{before} bits per character before, {after} after</source>
        <translation>学习前每字符 {before} 比特，学习后 {after} 比特</translation>
    </message>
    <message>
        <source>{scripts} and {others}</source>
        <translation>{scripts} 和 {others}</translation>
    </message>
    <message>
        <source>{title} on {day}</source>
        <translation>{title}（{day}）</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>ModelSources</name>
    <message>
        <source>Short screenplays written for Screenwriter</source>
        <translation>为 Screenwriter 创作的短片剧本</translation>
    </message>
    <message>
        <source>More short screenplays written for Screenwriter</source>
        <translation>更多为 Screenwriter 创作的短片剧本</translation>
    </message>
    <message>
        <source>American novels of 1930 to 1962, set as scenes</source>
        <translation>1930 至 1962 年的美国小说，改排为场景</translation>
    </message>
    <message>
        <source>Fiction of 1920 to 1964, set as scenes</source>
        <translation>1920 至 1964 年的小说，改排为场景</translation>
    </message>
    <message>
        <source>Film plots from Wikipedia</source>
        <translation>维基百科的电影剧情</translation>
    </message>
    <message>
        <source>Plays of 1880 to 1929</source>
        <translation>1880 至 1929 年的戏剧</translation>
    </message>
    <message>
        <source>Plays from Project Gutenberg</source>
        <translation>古登堡计划的戏剧</translation>
    </message>
    <message>
        <source>A photoplay of 1913 and vaudeville acts</source>
        <translation>1913 年的一部电影脚本与杂耍短剧</translation>
    </message>
    <message>
        <source>Horror stories from the SCP Foundation</source>
        <translation>SCP 基金会的恐怖故事</translation>
    </message>
    <message>
        <source>Conversations of the self-dialogue corpus</source>
        <translation>self-dialogue 语料库的对话</translation>
    </message>
    <message>
        <source>Invented conversations from Google Research</source>
        <translation>Google Research 的虚构对话</translation>
    </message>
    <message>
        <source>Voice transcripts of NASA missions</source>
        <translation>NASA 任务的语音记录</translation>
    </message>
    <message>
        <source>public domain in the US</source>
        <translation>在美国属公有领域</translation>
    </message>
    <message>
        <source>public domain in the US, markup CC0</source>
        <translation>在美国属公有领域，标记为 CC0</translation>
    </message>
    <message>
        <source>US government work</source>
        <translation>美国政府作品</translation>
    </message>
    <message>
        <source>{source} ({licence})</source>
        <translation>{source}（{licence}）</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Suggest with this model from now on (Enter)</source>
        <translation>从现在起用此模型给出建议 (Enter)</translation>
    </message>
    <message>
        <source>Go &amp;Back</source>
        <translation>回退(&amp;B)</translation>
    </message>
    <message>
        <source>Use the model that was in use before</source>
        <translation>使用之前所用的模型</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>换一个名称 (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete its folder (Delete)</source>
        <translation>删除其文件夹 (Delete)</translation>
    </message>
    <message>
        <source>Sho&amp;w Folder</source>
        <translation>显示文件夹(&amp;W)</translation>
    </message>
    <message>
        <source>Open its folder; a model can be copied or carried on a stick</source>
        <translation>打开其文件夹；模型可以复制，或用 U 盘带走</translation>
    </message>
    <message>
        <source>Cop&amp;y To…</source>
        <translation>复制到(&amp;Y)…</translation>
    </message>
    <message>
        <source>Copy its folder to another place, such as a stick</source>
        <translation>将其文件夹复制到别处，例如 U 盘</translation>
    </message>
    <message>
        <source>&amp;Forget a Script…</source>
        <translation>遗忘剧本(&amp;F)…</translation>
    </message>
    <message>
        <source>Learn again without one of its scripts, and delete the old weights</source>
        <translation>去掉其中一部剧本重新学习，并删除旧权重</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>{label}:</source>
        <translation>{label}：</translation>
    </message>
    <message>
        <source>Use {name} again, as before</source>
        <translation>重新使用之前的 {name}</translation>
    </message>
    <message>
        <source>There is no model before this</source>
        <translation>在此之前没有模型</translation>
    </message>
    <message>
        <source>Loading {name}…</source>
        <translation>正在加载 {name}…</translation>
    </message>
    <message>
        <source>Delete the model {name}?</source>
        <translation>删除模型 {name}？</translation>
    </message>
    <message>
        <source>Its folder is deleted from this computer and can&apos;t be brought back:
{folder}</source>
        <translation>其文件夹将从这台电脑中删除，无法恢复：
{folder}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>{name} is in use now.</source>
        <translation>现在使用 {name}。</translation>
    </message>
    <message>
        <source>{name} could not be loaded. {reason}</source>
        <translation>无法加载 {name}。{reason}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
</context>
<context>
    <name>NameCompleter</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
    <message>
        <source>{kind} - Enter: {item} - Tab: {item}, stay here - Esc: close the list</source>
        <translation>{kind} - Enter：{item} - Tab：{item}，留在此处 - Esc：关闭列表</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>No scene meets the filter.</source>
        <translation>没有符合筛选条件的场景。</translation>
    </message>
    <message>
        <source>Scenes appear here.
Begin one with INT. or EXT.</source>
        <translation>场景会出现在这里。
输入 INT. 或 EXT. 即可开始一场。</translation>
    </message>
</context>
<context>
    <name>OmitQuestion</name>
    <message>
        <source>Omit scene {number} instead of deleting it?</source>
        <translation>要略去第 {number} 场而不是删除吗？</translation>
    </message>
    <message>
        <source>Omit {count} scenes instead of deleting them?</source>
        <translation>要略去这 {count} 场而不是删除吗？</translation>
    </message>
    <message>
        <source>Delete from a Locked Script</source>
        <translation>从锁定的剧本中删除</translation>
    </message>
    <message>
        <source>The script is locked. An omitted scene keeps its number and its place, reads OMITTED, and can be brought back. The number of a deleted one is never given out again.</source>
        <translation>剧本已锁定。略去的场保留场号和位置，显示为 OMITTED，可以恢复。删除的场号不会再分配。</translation>
    </message>
    <message>
        <source>This cannot be omitted: it holds layout that would be lost. Deleted, it can only be brought back with Undo.</source>
        <translation>此处无法略去：其中的版式会丢失。删除后只能用撤销恢复。</translation>
    </message>
    <message>
        <source>&amp;Omit Instead</source>
        <translation>改为略去(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Always do this</source>
        <translation>始终如此(&amp;A)</translation>
    </message>
    <message>
        <source>Settings &gt; Writing &gt; Deleting a locked scene asks again</source>
        <translation>可在“设置 &gt; 写作 &gt; 删除锁定的场”中重新选择询问</translation>
    </message>
</context>
<context>
    <name>OriginsDialog</name>
    <message>
        <source>Where the Words Come From</source>
        <translation>文字来源</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Shares by scene, element and character</source>
        <translation>按场、元素和角色统计的占比</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>&amp;Export Statement…</source>
        <translation>导出声明(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the shares, models and dates to a text or PDF file</source>
        <translation>将占比、模型和日期写入文本或 PDF 文件</translation>
    </message>
    <message>
        <source>&amp;Delete the Record…</source>
        <translation>删除记录(&amp;D)…</translation>
    </message>
    <message>
        <source>Forget where the words came from; the text stays</source>
        <translation>清除文字来源的记录；文本保留</translation>
    </message>
    <message>
        <source>{} of {} words stand as suggested or drafted: {}</source>
        <translation>保持建议或起草原样的词：{} / {}，占 {}</translation>
    </message>
    <message>
        <source>Recorded since {}. A word counts while half of its letters are unchanged. Words without record: {}.</source>
        <translation>自 {} 起记录。一个词只要有一半字母未改动，就计算在内。没有记录的词：{}。</translation>
    </message>
    <message>
        <source>By element</source>
        <translation>按元素</translation>
    </message>
    <message>
        <source>By character</source>
        <translation>按角色</translation>
    </message>
    <message>
        <source>By scene</source>
        <translation>按场</translation>
    </message>
    <message>
        <source>Delete the record of where the words came from?</source>
        <translation>删除文字来源的记录？</translation>
    </message>
    <message>
        <source>The text stays as it is. Afterwards the statement says that no record exists.</source>
        <translation>文本保持不变。此后声明会写明没有记录。</translation>
    </message>
    <message>
        <source>Delete the Record</source>
        <translation>删除记录</translation>
    </message>
</context>
<context>
    <name>OtherEntries</name>
    <message>
        <source>Other entries</source>
        <translation>其他条目</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Add Entr&amp;y</source>
        <translation>添加条目(&amp;Y)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Such as Episode, Draft or Revision, which are printed; others stay in the file only</source>
        <translation>例如 Episode、Draft 或 Revision，会打印出来；其他条目只保留在文件中</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Acts, sections and scenes with their synopses appear here.
Format &gt; Section begins one.</source>
        <translation>幕、章节和带梗概的场景会出现在这里。
“格式 &gt; 章节”可新建章节。</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Index Cards</source>
        <translation>索引卡</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>The whole script</source>
        <translation>整部剧本</translation>
    </message>
    <message>
        <source>Chosen scenes</source>
        <translation>所选场景</translation>
    </message>
    <message>
        <source>Sides: the scenes of a character</source>
        <translation>节选页：某一角色的场景</translation>
    </message>
    <message>
        <source>Changed pages</source>
        <translation>有改动的页</translation>
    </message>
    <message>
        <source>such as 3-7, 12A</source>
        <translation>例如 3-7, 12A</translation>
    </message>
    <message>
        <source>Scenes, by number</source>
        <translation>按场号选择场景</translation>
    </message>
    <message>
        <source>T&amp;ick…</source>
        <translation>勾选(&amp;I)…</translation>
    </message>
    <message>
        <source>Choose the scenes from a list</source>
        <translation>从列表中选择场景</translation>
    </message>
    <message>
        <source>Crossed out</source>
        <translation>划去</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不打印</translation>
    </message>
    <message>
        <source>What becomes of other scenes that share a page with these</source>
        <translation>与所选场景同页的其他场景如何处理</translation>
    </message>
    <message>
        <source>Pa&amp;rt:</source>
        <translation>范围(&amp;R)：</translation>
    </message>
    <message>
        <source>Sce&amp;nes:</source>
        <translation>场景(&amp;N)：</translation>
    </message>
    <message>
        <source>Ch&amp;aracter:</source>
        <translation>角色(&amp;A)：</translation>
    </message>
    <message>
        <source>Ot&amp;her scenes:</source>
        <translation>其他场景(&amp;H)：</translation>
    </message>
    <message>
        <source>Nobody speaks in this script yet</source>
        <translation>此剧本中还没有人说话</translation>
    </message>
    <message>
        <source>No page has revision marks</source>
        <translation>没有带修订标记的页</translation>
    </message>
    <message>
        <source>Say which scenes, such as 3-7, 12A.</source>
        <translation>请指定场景，例如 3-7, 12A。</translation>
    </message>
</context>
<context>
    <name>PhrasesField</name>
    <message>
        <source>at the end of the day</source>
        <translation>at the end of the day</translation>
    </message>
    <message>
        <source>One phrase a line. Their words do not count as equal words</source>
        <translation>每行一个短语。其中的词不计为相同的词</translation>
    </message>
    <message>
        <source>Set phrases</source>
        <translation>固定短语</translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>Suggestions lean towards the words of the scripts you choose. Everything happens on this computer; nothing leaves it. Notes, cut text and title pages are left out.</source>
        <translation>建议会偏向所选剧本的用词。一切都在这台电脑上进行，任何内容都不会外传。批注、删去的文本和扉页不在其内。</translation>
    </message>
    <message>
        <source>With fewer than 20,000 words, better not learn yet: suggestions follow the script you are writing by themselves, as you type. Learning is possible all the same.</source>
        <translation>不足 20&#xa0;000 词时，最好先不要学习：写作时，建议会自动跟随正在写的剧本。仍可选择学习。</translation>
    </message>
    <message>
        <source>Scripts and tables (*.fountain *.spmd *.fdx *.txt *.pdf *.docx *.trelby *.celtx *.highland *.fadein *.osf *.csv *.tsv);;All files (*)</source>
        <translation>剧本和表格 (*.fountain *.spmd *.fdx *.txt *.pdf *.docx *.trelby *.celtx *.highland *.fadein *.osf *.csv *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Col&amp;umn with the scripts:</source>
        <translation>剧本所在列(&amp;U)：</translation>
    </message>
    <message>
        <source>My scripts</source>
        <translation>我的剧本</translation>
    </message>
    <message>
        <source>No scripts were found there.</source>
        <translation>那里没有找到剧本。</translation>
    </message>
    <message>
        <source>Fountain, Final Draft or text files, or a CSV table of scripts</source>
        <translation>Fountain、Final Draft 或文本文件，或剧本的 CSV 表格</translation>
    </message>
    <message>
        <source>All scripts in a folder and the folders in it</source>
        <translation>文件夹及其子文件夹中的所有剧本</translation>
    </message>
    <message>
        <source>Take the selected row out of the list (Delete)</source>
        <translation>从列表中移除所选行 (Delete)</translation>
    </message>
    <message>
        <source>Which column of the table holds the text of the scripts</source>
        <translation>表格中哪一列是剧本文本</translation>
    </message>
    <message>
        <source>Space: learn from this file, or leave it out</source>
        <translation>空格键：从此文件学习，或将其排除</translation>
    </message>
    <message>
        <source>How the new model is called in the list of models</source>
        <translation>新模型在模型列表中的名称</translation>
    </message>
    <message>
        <source>&amp;Effort:</source>
        <translation>力度(&amp;E)：</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>Used with permission</source>
        <translation>经许可使用</translation>
    </message>
    <message>
        <source>Written into the model&apos;s manifest, for each script</source>
        <translation>为每部剧本写入模型的清单</translation>
    </message>
    <message>
        <source>The scripts &amp;are:</source>
        <translation>剧本归属(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Name of the model:</source>
        <translation>模型名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Starts from:</source>
        <translation>起点：</translation>
    </message>
    <message>
        <source>{purpose}. It runs beside your writing and can be stopped and resumed.</source>
        <translation>{purpose}。在写作的同时运行，可随时停止和继续。</translation>
    </message>
    <message>
        <source>Scripts to learn from</source>
        <translation>要学习的剧本</translation>
    </message>
    <message>
        <source>Folder of scripts to learn from</source>
        <translation>要学习的剧本文件夹</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>{chosen} of {files}, {words}</source>
        <translation>已选 {chosen} 个（共 {files}），{words}</translation>
    </message>
    <message>
        <source>{effort}: {purpose}</source>
        <translation>{effort}：{purpose}</translation>
    </message>
    <message>
        <source>{effort}: {purpose}, {duration}</source>
        <translation>{effort}：{purpose}，{duration}</translation>
    </message>
</context>
<context>
    <name>PreferenceCommands</name>
    <message>
        <source>“{0}” is left alone from now on. Format &gt; Corrections changes that.</source>
        <translation>从现在起不再更正“{0}”。可在“格式 &gt; 更正”中更改。</translation>
    </message>
</context>
<context>
    <name>PrintChoicesDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Choose Printer…</source>
        <translation>选择打印机(&amp;C)…</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>See the sheets first</source>
        <translation>先查看打印页面</translation>
    </message>
</context>
<context>
    <name>PrintFields</name>
    <message>
        <source>On both sides</source>
        <translation>两侧</translation>
    </message>
    <message>
        <source>At the left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>At the right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>信纸 (US Letter)</translation>
    </message>
    <message>
        <source>This script brings its own paper.</source>
        <translation>此剧本自带纸张设置。</translation>
    </message>
    <message>
        <source>Also for counting pages</source>
        <translation>也用于计算页数</translation>
    </message>
    <message>
        <source>&amp;Title page</source>
        <translation>扉页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>纸张(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Scene numbers:</source>
        <translation>场号(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Watermark:</source>
        <translation>水印(&amp;W)：</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress of the learning</source>
        <translation>学习进度</translation>
    </message>
    <message>
        <source>Measured on pages of your scripts that are kept aside and not learned from. Lower is better.</source>
        <translation>用剧本中预留而不参与学习的页面评测。越低越好。</translation>
    </message>
    <message>
        <source>Learning: {name}</source>
        <translation>正在学习：{name}</translation>
    </message>
    <message>
        <source>You can go on writing, and close this window. Learning runs at low priority.</source>
        <translation>可以继续写作，也可以关闭此窗口。学习以低优先级运行。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>{phase}, {duration} left</source>
        <translation>{phase}，还需{duration}</translation>
    </message>
    <message>
        <source>Held-out pages: {surprise}</source>
        <translation>留出页：{surprise}</translation>
    </message>
    <message>
        <source>Held-out pages: {surprise} ({first} at first)</source>
        <translation>留出页：{surprise}（起初 {first}）</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stopped: {name}</source>
        <translation>已停止：{name}</translation>
    </message>
    <message>
        <source>At {percent} %</source>
        <translation>进度 {percent} %</translation>
    </message>
</context>
<context>
    <name>ProvenanceCommands</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Before the first scene</source>
        <translation>第一场之前</translation>
    </message>
    <message>
        <source>Export the Disclosure Statement</source>
        <translation>导出声明</translation>
    </message>
    <message>
        <source>{name} - disclosure.pdf</source>
        <translation>{name} - 声明.pdf</translation>
    </message>
    <message>
        <source>PDF file (*.pdf);;Text file (*.txt)</source>
        <translation>PDF 文件 (*.pdf);;文本文件 (*.txt)</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>小键盘 Enter</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Scripts (*.fountain *.spmd *.fdx *.txt *.pdf *.docx *.fadein *.osf *.highland *.trelby *.celtx);;All files (*)</source>
        <translation>剧本 (*.fountain *.spmd *.fdx *.txt *.pdf *.docx *.fadein *.osf *.highland *.trelby *.celtx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>保存对“{name}”的更改？</translation>
    </message>
    <message>
        <source>They are lost if you don&apos;t save them.</source>
        <translation>如果不保存，更改将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t Save</source>
        <translation>不保存(&amp;D)</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program</source>
        <translation>“{name}”已被其他程序更改</translation>
    </message>
    <message>
        <source>Nothing has been saved yet. Overwriting replaces that program&apos;s version with yours; keeping both saves yours beside it under another name.</source>
        <translation>尚未保存任何内容。覆盖会用你的版本替换那个程序的版本；两者都保留则会用另一个名称把你的版本存在旁边。</translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation>两者都保留(&amp;K)</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>对比(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>“{name}” is open in another window</source>
        <translation>“{name}”已在另一个窗口中打开</translation>
    </message>
    <message>
        <source>So that the two do not write over each other, it can only be read here.</source>
        <translation>为避免两边互相覆盖，这里只能阅读。</translation>
    </message>
    <message>
        <source>&amp;Show That Window</source>
        <translation>显示那个窗口(&amp;S)</translation>
    </message>
    <message>
        <source>Open for &amp;Reading</source>
        <translation>以只读方式打开(&amp;R)</translation>
    </message>
    <message>
        <source>“{name}” cannot hold all of your script</source>
        <translation>“{name}”无法容纳剧本的全部内容</translation>
    </message>
    <message>
        <source>A Fountain file keeps everything.</source>
        <translation>Fountain 文件可以保留全部内容。</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save &amp;Without It</source>
        <translation>舍弃这些并保存(&amp;W)</translation>
    </message>
    <message>
        <source>“{name}” was not saved</source>
        <translation>“{name}”未能保存</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Replace “{name}”?</source>
        <translation>替换“{name}”？</translation>
    </message>
    <message>
        <source>A file of this name is already in {folder}.</source>
        <translation>{folder} 中已有同名文件。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>A model is still learning from your scripts</source>
        <translation>仍有模型在学习你的剧本</translation>
    </message>
    <message>
        <source>Closing the window stops it. It can be resumed where it stopped.</source>
        <translation>关闭窗口会使其停止。之后可以从停止处继续。</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>停止并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation>“{name}”未能打开</translation>
    </message>
    <message>
        <source>Open Script</source>
        <translation>打开剧本</translation>
    </message>
    <message>
        <source>Save Script As</source>
        <translation>剧本另存为</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>No voice found. Install espeak-ng or speech-dispatcher to have scripts read aloud.</source>
        <translation>没有找到嗓音。安装 espeak-ng 或 speech-dispatcher 后即可朗读剧本。</translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation>旁白</translation>
    </message>
    <message>
        <source>Reading aloud: {who}. The same command stops.</source>
        <translation>正在朗读：{who}。再次执行同一命令即可停止。</translation>
    </message>
    <message>
        <source>The voice stopped: {why}</source>
        <translation>朗读中断：{why}</translation>
    </message>
    <message>
        <source>the program could not be started</source>
        <translation>程序无法启动</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Screenplay, second pane</source>
        <translation>剧本，第二窗格</translation>
    </message>
    <message>
        <source>To read. Enter moves the writing caret here.</source>
        <translation>仅供阅读。Enter 将写作光标移到此处。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Write Here</source>
        <translation>在此写作(&amp;W)</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>{title} p. {page}</source>
        <translation>{title} 第 {page} 页</translation>
    </message>
    <message>
        <source>like {place}</source>
        <translation>近似 {place}</translation>
    </message>
    <message>
        <source>common in your {element}</source>
        <translation>在你的{element}中常见</translation>
    </message>
    <message>
        <source>general</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>also in {place}</source>
        <translation>亦见 {place}</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovered Text</source>
        <translation>恢复的文本</translation>
    </message>
    <message>
        <source>Screenwriter ended without closing</source>
        <translation>Screenwriter 上次未正常关闭</translation>
    </message>
    <message>
        <source>Recovered scripts</source>
        <translation>恢复的剧本</translation>
    </message>
    <message>
        <source>Difference between the saved and the recovered text</source>
        <translation>已保存文本与恢复文本的差异</translation>
    </message>
    <message>
        <source>Lines with + are only in the recovered text, lines with − only in the saved file.</source>
        <translation>带 + 的行只在恢复的文本中，带 − 的行只在已保存的文件中。</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Open the recovered text; the file is not touched until you save</source>
        <translation>打开恢复的文本；保存之前不会改动文件</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>丢弃(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete this recovered text for good</source>
        <translation>永久删除此恢复文本</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Keep it; it is offered again at the next start and in the File menu</source>
        <translation>保留；下次启动时和“文件”菜单中仍会提供</translation>
    </message>
    <message>
        <source>“{name}” has text that was not saved, written {time}.</source>
        <translation>“{name}”有未保存的文本，写入时间：{time}。</translation>
    </message>
    <message>
        <source>The recovery copy is damaged; this is all of it that can be read.</source>
        <translation>恢复副本已损坏；能读出的内容全部在此。</translation>
    </message>
    <message>
        <source>The recovered text is the same as the saved one.</source>
        <translation>恢复的文本与已保存的相同。</translation>
    </message>
    <message>
        <source>It was never saved to a file.</source>
        <translation>从未保存到文件。</translation>
    </message>
    <message>
        <source>Its file cannot be read: {path}</source>
        <translation>无法读取其文件：{path}</translation>
    </message>
    <message>
        <source>The file was saved {time}: {path}</source>
        <translation>文件保存时间：{time}，{path}</translation>
    </message>
    <message>
        <source>Delete the recovered text of “{name}”?</source>
        <translation>删除“{name}”的恢复文本？</translation>
    </message>
    <message>
        <source>It cannot be brought back. The saved file is not touched.</source>
        <translation>删除后无法找回。已保存的文件不受影响。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>on %d %B %Y at %H:%M</source>
        <translation>%Y年%m月%d日 %H:%M</translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message>
        <source>Screenwriter</source>
        <translation>Screenwriter</translation>
    </message>
    <message>
        <source>There is no recovered text.</source>
        <translation>没有恢复的文本。</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename Character</source>
        <translation>重命名角色</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>&amp;Character:</source>
        <translation>角色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;New name:</source>
        <translation>新名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Also in &amp;action</source>
        <translation>包括动作(&amp;A)</translation>
    </message>
    <message>
        <source>Also in &amp;dialogue, headings and synopses</source>
        <translation>包括对白、场景标题和梗概(&amp;D)</translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation>{what}（{count}）</translation>
    </message>
    <message>
        <source>Nobody speaks in this script yet.</source>
        <translation>此剧本中还没有人说话。</translation>
    </message>
    <message>
        <source>{name} speaks 1 time.</source>
        <translation>{name} 说话 1 次。</translation>
    </message>
    <message>
        <source>{name} speaks {count} times.</source>
        <translation>{name} 说话 {count} 次。</translation>
    </message>
    <message>
        <source>There is already a {name}; afterwards the two are one.</source>
        <translation>已有角色 {name}；重命名后两者合为一人。</translation>
    </message>
</context>
<context>
    <name>ReportCells</name>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Exact pages</source>
        <translation>精确页数</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Running time, page method</source>
        <translation>片长（页数法）</translation>
    </message>
    <message>
        <source>Running time, characters method</source>
        <translation>片长，按字符数</translation>
    </message>
    <message>
        <source>Running time, element weights</source>
        <translation>片长，按元素权重</translation>
    </message>
    <message>
        <source>Running time, speech rate</source>
        <translation>片长，按语速</translation>
    </message>
    <message>
        <source>Running time of dialogue, speech rate</source>
        <translation>对白时长，按语速</translation>
    </message>
    <message>
        <source>Running time of action, speech rate</source>
        <translation>动作时长，按语速</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>Words of dialogue</source>
        <translation>对白词数</translation>
    </message>
    <message>
        <source>Characters with spaces</source>
        <translation>字符数（含空格）</translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation>字符数（不含空格）</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场数</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Speaking characters</source>
        <translation>有台词的角色</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>台词段数</translation>
    </message>
    <message>
        <source>Lines of action</source>
        <translation>动作行数</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Lines of speeches</source>
        <translation>台词行数</translation>
    </message>
    <message>
        <source>Share of speeches in both</source>
        <translation>台词占两者之比</translation>
    </message>
    <message>
        <source>Mean scene length</source>
        <translation>平均场长</translation>
    </message>
    <message>
        <source>eighths</source>
        <translation>八分页</translation>
    </message>
    <message>
        <source>Median scene length</source>
        <translation>场长中位数</translation>
    </message>
    <message>
        <source>Mean scene words</source>
        <translation>每场平均词数</translation>
    </message>
    <message>
        <source>words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Elements: scene heading</source>
        <translation>元素：场景标题</translation>
    </message>
    <message>
        <source>Elements: action</source>
        <translation>元素：动作</translation>
    </message>
    <message>
        <source>Elements: character</source>
        <translation>元素：角色</translation>
    </message>
    <message>
        <source>Elements: parenthetical</source>
        <translation>元素：括注</translation>
    </message>
    <message>
        <source>Elements: dialogue</source>
        <translation>元素：对白</translation>
    </message>
    <message>
        <source>Elements: lyric</source>
        <translation>元素：歌词</translation>
    </message>
    <message>
        <source>Elements: transition</source>
        <translation>元素：转场</translation>
    </message>
    <message>
        <source>Elements: shot</source>
        <translation>元素：镜头</translation>
    </message>
    <message>
        <source>Elements: general</source>
        <translation>元素：一般文本</translation>
    </message>
    <message>
        <source>Elements: cast list</source>
        <translation>元素：演员表</translation>
    </message>
    <message>
        <source>Elements: centered</source>
        <translation>元素：居中</translation>
    </message>
    <message>
        <source>Elements: cold opening</source>
        <translation>元素：冷开场</translation>
    </message>
    <message>
        <source>Elements: new act</source>
        <translation>元素：新一幕</translation>
    </message>
    <message>
        <source>Elements: end of act</source>
        <translation>元素：幕终</translation>
    </message>
    <message>
        <source>Elements: page break</source>
        <translation>元素：分页符</translation>
    </message>
    <message>
        <source>Elements: section</source>
        <translation>元素：章节</translation>
    </message>
    <message>
        <source>Elements: synopsis</source>
        <translation>元素：梗概</translation>
    </message>
    <message>
        <source>Elements: note</source>
        <translation>元素：批注</translation>
    </message>
    <message>
        <source>Elements: boneyard</source>
        <translation>元素：弃用区</translation>
    </message>
    <message>
        <source>INT or EXT</source>
        <translation>INT 或 EXT</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未写明</translation>
    </message>
    <message>
        <source>(before the first heading)</source>
        <translation>（首个标题之前）</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>All dialogue</source>
        <translation>全部对白</translation>
    </message>
    <message>
        <source>All action</source>
        <translation>全部动作</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>女</translation>
    </message>
    <message>
        <source>man</source>
        <translation>男</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>without minor</source>
        <translation>不含次要角色</translation>
    </message>
    <message>
        <source>Bechdel</source>
        <translation>贝克德尔</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>C, confirmed</source>
        <translation>C，已确认</translation>
    </message>
    <message>
        <source>C, candidate</source>
        <translation>C，待确认</translation>
    </message>
    <message>
        <source>B only</source>
        <translation>仅 B</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ReportRemarks</name>
    <message>
        <source>Nobody speaks yet.</source>
        <translation>还没有人说话。</translation>
    </message>
    <message>
        <source>There is no scene heading yet.</source>
        <translation>还没有场景标题。</translation>
    </message>
    <message>
        <source>There is no scene heading with a place yet.</source>
        <translation>还没有写明地点的场景标题。</translation>
    </message>
    <message>
        <source>No two characters are in a scene together yet.</source>
        <translation>还没有两个角色同场。</translation>
    </message>
    <message>
        <source>No speech is longer than {0} seconds.</source>
        <translation>没有超过 {0} 秒的台词。</translation>
    </message>
    <message>
        <source>Scenes with women only: {0}.</source>
        <translation>只有女性的场：{0}。</translation>
    </message>
    <message>
        <source>Undecided, because nothing is stated of: {0} and {1} more.</source>
        <translation>无法判定，因为以下角色尚未说明：{0}，另有 {1} 个。</translation>
    </message>
    <message>
        <source>Undecided, because nothing is stated of: {0}.</source>
        <translation>无法判定，因为以下角色尚未说明：{0}。</translation>
    </message>
    <message>
        <source>{0}: {1}. A: {2}. B: {3}. C: {4} confirmed, {5} to confirm.</source>
        <translation>{0}：{1}。A：{2}。B：{3}。C：已确认 {4}，待确认 {5}。</translation>
    </message>
    <message>
        <source>Bechdel</source>
        <translation>贝克德尔</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>met</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>met if you confirm C</source>
        <translation>确认 C 后即通过</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>yes, scene {0}</source>
        <translation>是，第 {0} 场</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ReportSession</name>
    <message>
        <source>What you said of the characters could not be written to the disk.</source>
        <translation>对角色的说明未能写入磁盘。</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Table of the report</source>
        <translation>报告表格</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The whole script in figures. Running times are estimates by four methods, which are never averaged.</source>
        <translation>用数字看整部剧本。片长用四种方法估算，从不取平均。</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Every scene with its length. Lines are printed lines; blank ones are left out.</source>
        <translation>每一场及其长度。行指打印行，空行不计。</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Who speaks, how much and where. Dialogue lines are printed lines without cues and parentheticals. Shares are of all dialogue in the script.</source>
        <translation>谁说话、说多少、在哪里说。对白行指打印行，不含角色名和括注。占比以剧本全部对白为准。</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Scenes grouped by the place in their headings.</source>
        <translation>按标题中的地点归类的场。</translation>
    </message>
    <message>
        <source>Inside, outside, time</source>
        <translation>内景、外景、时段</translation>
    </message>
    <message>
        <source>Scenes by INT or EXT and by time of day, as the headings name them.</source>
        <translation>按标题所写的 INT 或 EXT 以及时段归类的场。</translation>
    </message>
    <message>
        <source>Action and dialogue</source>
        <translation>动作与对白</translation>
    </message>
    <message>
        <source>Printed lines of each page: action and shots, speeches with their cues, and everything else.</source>
        <translation>每页的打印行：动作和镜头，台词及其角色名，以及其余内容。</translation>
    </message>
    <message>
        <source>Presence by scene</source>
        <translation>按场出场</translation>
    </message>
    <message>
        <source>S: speaks in the scene. N: is only named in its action, heading or cast line.</source>
        <translation>S：在该场说话。N：仅在动作、标题或演员表行中被提到。</translation>
    </message>
    <message>
        <source>Presence by page</source>
        <translation>按页出场</translation>
    </message>
    <message>
        <source>Dialogue lines of each character on each page.</source>
        <translation>每个角色在每页的对白行数。</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>Running minutes by the page method, at the end of each scene. Action and dialogue share a scene&apos;s minutes by their lines.</source>
        <translation>按页数法计算的、每场结束时的累计分钟数。一场的分钟数按行数分给动作和对白。</translation>
    </message>
    <message>
        <source>Long speeches</source>
        <translation>长台词</translation>
    </message>
    <message>
        <source>Speeches longer than 30 seconds by the speech-rate method.</source>
        <translation>按语速法超过 30 秒的台词。</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>易读性</translation>
    </message>
    <message>
        <source>School grade by five formulas for English; the Dale-Chall formula is left out, because its word list is not shipped. Dialogue in films scores low by nature. At least 100 words and 5 sentences are needed.</source>
        <translation>用五种英语公式算出的年级水平；Dale-Chall 公式未列入，因为未附带其词表。电影对白的得分天然偏低。至少需要 100 个词和 5 个句子。</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词汇</translation>
    </message>
    <message>
        <source>Different words in what each character says. The figure for the first 200 words can be compared between characters; the others grow with the amount of speech.</source>
        <translation>每个角色台词中的不同词数。前 200 词的数值可在角色之间比较；其余数值随台词量增长。</translation>
    </message>
    <message>
        <source>Who meets whom</source>
        <translation>谁与谁相遇</translation>
    </message>
    <message>
        <source>Scenes in which both are present. An exchange is two speeches directly after each other in one scene.</source>
        <translation>两人都出场的场。一次交谈指同一场中前后相接的两段台词。</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>性别呈现</translation>
    </message>
    <message>
        <source>Speech by what you said of the characters under Characters. Nothing is guessed from names. A minor character has fewer than 3 speeches.</source>
        <translation>按“角色”中所作的说明统计台词。不根据名字猜测。台词少于 3 段的为次要角色。</translation>
    </message>
    <message>
        <source>Bechdel test</source>
        <translation>贝克德尔测试</translation>
    </message>
    <message>
        <source>A: two named women speak. B: two women speak to each other. C: in such an exchange no man is named, and there is no he, him or his. You confirm C. The reverse test swaps women and men.</source>
        <translation>A：有两名具名女性说话。B：两名女性彼此交谈。C：在这样的交谈中没有提到男性的名字，也没有 he、him 或 his。C 由你确认。反向测试将女性与男性互换。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Time, pages</source>
        <translation>时长，页数</translation>
    </message>
    <message>
        <source>Time, rate</source>
        <translation>时长，语速</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出场</translation>
    </message>
    <message>
        <source>Speakers, lines</source>
        <translation>说话者，行数</translation>
    </message>
    <message>
        <source>Only named</source>
        <translation>仅被提到</translation>
    </message>
    <message>
        <source>INT/EXT</source>
        <translation>INT/EXT</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>梗概</translation>
    </message>
    <message>
        <source>Scene length</source>
        <translation>场长</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场</translation>
    </message>
    <message>
        <source>Eighths of a page</source>
        <translation>八分页</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>台词</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>末页</translation>
    </message>
    <message>
        <source>Scenes, speaks</source>
        <translation>场数，说话</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Lines a speech</source>
        <translation>每段台词行数</translation>
    </message>
    <message>
        <source>Words a speech</source>
        <translation>每段台词词数</translation>
    </message>
    <message>
        <source>Letters a word</source>
        <translation>每词字母数</translation>
    </message>
    <message>
        <source>Longest, words</source>
        <translation>最长，词数</translation>
    </message>
    <message>
        <source>Parentheticals, 100 speeches</source>
        <translation>括注，每 100 段台词</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问句</translation>
    </message>
    <message>
        <source>Speaks after</source>
        <translation>接谁的话</translation>
    </message>
    <message>
        <source>Speaks before</source>
        <translation>谁接话</translation>
    </message>
    <message>
        <source>Pages spoken on</source>
        <translation>说话页数</translation>
    </message>
    <message>
        <source>Locations, lines</source>
        <translation>场地，行数</translation>
    </message>
    <message>
        <source>Share of dialogue</source>
        <translation>对白占比</translation>
    </message>
    <message>
        <source>Percent of all words</source>
        <translation>占全部词数的百分比</translation>
    </message>
    <message>
        <source>Speech summed up</source>
        <translation>台词累计</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Of the script</source>
        <translation>占剧本</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Script by location</source>
        <translation>按场地看剧本</translation>
    </message>
    <message>
        <source>Percent of all lines</source>
        <translation>占全部行数的百分比</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Heading says</source>
        <translation>标题所写</translation>
    </message>
    <message>
        <source>Of the scenes&apos; lines</source>
        <translation>占各场行数</translation>
    </message>
    <message>
        <source>Inside and outside</source>
        <translation>内景与外景</translation>
    </message>
    <message>
        <source>Percent of the scenes&apos; lines</source>
        <translation>占各场行数的百分比</translation>
    </message>
    <message>
        <source>Action, lines</source>
        <translation>动作，行数</translation>
    </message>
    <message>
        <source>Speeches, lines</source>
        <translation>台词，行数</translation>
    </message>
    <message>
        <source>Other, lines</source>
        <translation>其他，行数</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Action and dialogue by page</source>
        <translation>各页动作与对白</translation>
    </message>
    <message>
        <source>Printed lines</source>
        <translation>打印行数</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>named</source>
        <translation>被提到</translation>
    </message>
    <message>
        <source>speaks</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Dialogue lines by page</source>
        <translation>各页对白行数</translation>
    </message>
    <message>
        <source>Ends at, min</source>
        <translation>结束于，分钟</translation>
    </message>
    <message>
        <source>Scene, min</source>
        <translation>场，分钟</translation>
    </message>
    <message>
        <source>Action, min</source>
        <translation>动作，分钟</translation>
    </message>
    <message>
        <source>Dialogue, min</source>
        <translation>对白，分钟</translation>
    </message>
    <message>
        <source>Pace: minutes</source>
        <translation>节奏：分钟</translation>
    </message>
    <message>
        <source>Running minutes</source>
        <translation>累计分钟数</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>对白</translation>
    </message>
    <message>
        <source>Pace: characters and speeches</source>
        <translation>节奏：角色与台词</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Characters present</source>
        <translation>出场角色</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Grade, mean</source>
        <translation>年级，平均</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Reader&apos;s age</source>
        <translation>读者年龄</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句数</translation>
    </message>
    <message>
        <source>Words a sentence</source>
        <translation>每句词数</translation>
    </message>
    <message>
        <source>Flesch-Kincaid</source>
        <translation>Flesch-Kincaid</translation>
    </message>
    <message>
        <source>Automated Readability</source>
        <translation>Automated Readability</translation>
    </message>
    <message>
        <source>Coleman-Liau</source>
        <translation>Coleman-Liau</translation>
    </message>
    <message>
        <source>SMOG</source>
        <translation>SMOG</translation>
    </message>
    <message>
        <source>Gunning Fog</source>
        <translation>Gunning Fog</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同词数</translation>
    </message>
    <message>
        <source>In the first 200</source>
        <translation>前 200 词中</translation>
    </message>
    <message>
        <source>Said by nobody else</source>
        <translation>仅此人说过</translation>
    </message>
    <message>
        <source>Typical words</source>
        <translation>典型用词</translation>
    </message>
    <message>
        <source>With</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Scenes together</source>
        <translation>同场数</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>交谈</translation>
    </message>
    <message>
        <source>Said of the character</source>
        <translation>角色说明</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计数范围</translation>
    </message>
    <message>
        <source>Scenes present</source>
        <translation>出场场数</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>First</source>
        <translation>先说者</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>说</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>后说者</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答</translation>
    </message>
</context>
<context>
    <name>ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Con&amp;firm This Exchange</source>
        <translation>确认此次交谈(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy Table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>Click a cell to choose. Nothing is guessed from names. What you say is kept beside the script.</source>
        <translation>点击单元格进行选择。不根据名字猜测。所作说明与剧本一同保存在旁。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Say whether this exchange is about something other than a man, or a woman</source>
        <translation>说明此次交谈谈论的是否并非男性（或女性）</translation>
    </message>
    <message>
        <source>The selected rows, or all of them, as cells for a spreadsheet</source>
        <translation>将所选行或全部行复制为电子表格单元格</translation>
    </message>
    <message>
        <source>The chart as an SVG picture</source>
        <translation>将图表存为 SVG 图片</translation>
    </message>
    <message>
        <source>As CSV, HTML or PDF</source>
        <translation>存为 CSV、HTML 或 PDF</translation>
    </message>
    <message>
        <source>Go back to the page</source>
        <translation>回到稿面</translation>
    </message>
    <message>
        <source>The text has changed. Counting when you pause…</source>
        <translation>文本已改动。停顿时重新统计…</translation>
    </message>
    <message>
        <source>The reports could not be made. They are tried again after the next change.</source>
        <translation>无法生成报告。下次改动后会重试。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>还没有可统计的内容。</translation>
    </message>
    <message>
        <source>&amp;Who they are</source>
        <translation>角色身份(&amp;W)</translation>
    </message>
    <message>
        <source>Take &amp;Back Confirmation</source>
        <translation>撤回确认(&amp;B)</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Some pages of your scripts were held out: kept aside, not learned from. Surprise is how many bits the model needs for each of their characters: the fewer, the better it foresees your words.</source>
        <translation>剧本中有一部分页被留出：放在一边，不用于学习。意外度指模型预测其中每个字符所需的比特数：越少，模型越能预见你的用词。</translation>
    </message>
    <message>
        <source>New model:</source>
        <translation>新模型：</translation>
    </message>
    <message>
        <source>Text:</source>
        <translation>文本：</translation>
    </message>
    <message>
        <source>Sample:</source>
        <translation>样例：</translation>
    </message>
    <message>
        <source>{model}:</source>
        <translation>{model}：</translation>
    </message>
    <message>
        <source>Time:</source>
        <translation>时间：</translation>
    </message>
    <message>
        <source>Keep it, and it is used from the next suggestion on. You can go back at any time under Models.</source>
        <translation>保留后，从下一条建议起即使用它。可随时在“模型”中换回。</translation>
    </message>
    <message>
        <source>The model you use now stays as it is. You may keep this one too and choose it under Models.</source>
        <translation>正在使用的模型保持不变。也可保留这一个，并在“模型”中选用。</translation>
    </message>
</context>
<context>
    <name>RetrainDialog</name>
    <message>
        <source>Learn from My Scripts</source>
        <translation>学习我的剧本</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>Begin; you can go on writing meanwhile</source>
        <translation>开始；期间可继续写作</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop now; it can be resumed later</source>
        <translation>立即停止；以后可继续</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>从停止处继续</translation>
    </message>
    <message>
        <source>Start &amp;Over…</source>
        <translation>重新开始(&amp;O)…</translation>
    </message>
    <message>
        <source>Forget what was learned so far</source>
        <translation>清除目前已学的内容</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Put it among the models, and use it</source>
        <translation>加入模型列表并使用</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Delete it; nothing else changes</source>
        <translation>删除它；其他内容不变</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Close this window; learning goes on</source>
        <translation>关闭此窗口；学习继续进行</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation>尚未完成就已停止。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Learning from your scripts: starting</source>
        <translation>正在学习剧本：准备开始</translation>
    </message>
    <message>
        <source>What was learned so far is forgotten. Your scripts and your models stay as they are.</source>
        <translation>目前已学的内容将被清除。剧本和模型保持不变。</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>重新开始？</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Loading it…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Learning from your scripts: {percent} %, {phase}</source>
        <translation>正在学习剧本：{percent} %，{phase}</translation>
    </message>
    <message>
        <source>Learning from your scripts: {percent} %, {duration} left</source>
        <translation>正在学习剧本：{percent} %，还需{duration}</translation>
    </message>
    <message>
        <source>Learning from your scripts: {percent} %</source>
        <translation>正在学习剧本：{percent} %</translation>
    </message>
    <message>
        <source>Learning is finished. {verdict}</source>
        <translation>学习完成。{verdict}</translation>
    </message>
    <message>
        <source>Learning stopped. {reason}</source>
        <translation>学习已停止。{reason}</translation>
    </message>
    <message>
        <source>{name} is in use now.</source>
        <translation>现在使用 {name}。</translation>
    </message>
    <message>
        <source>{name} is among your models but could not be loaded; the one in use stays in use.</source>
        <translation>{name} 已在模型列表中，但无法加载；继续使用当前模型。</translation>
    </message>
</context>
<context>
    <name>RevisionCommands</name>
    <message>
        <source>The scene numbers look locked. Revision &gt; Lock Scene Numbers keeps them so</source>
        <translation>场号看来已锁定。用“修订 &gt; 锁定场号”可保持不变</translation>
    </message>
    <message>
        <source>Changes are marked: {name}</source>
        <translation>正在标记改动：{name}</translation>
    </message>
    <message>
        <source>Changes are no longer marked</source>
        <translation>不再标记改动</translation>
    </message>
    <message>
        <source>Select the text to be marked first</source>
        <translation>请先选择要标记的文本</translation>
    </message>
    <message>
        <source>There are no marks to take away</source>
        <translation>没有可去除的标记</translation>
    </message>
    <message>
        <source>No marked change is shown in this script</source>
        <translation>此剧本中没有显示已标记的改动</translation>
    </message>
    <message>
        <source>Scene numbers are no longer locked; those there are stay</source>
        <translation>场号不再锁定；已有的场号保留</translation>
    </message>
    <message>
        <source>{count} scene numbers are locked</source>
        <translation>已锁定 {count} 个场号</translation>
    </message>
    <message>
        <source>Pages follow the text again</source>
        <translation>页码重新随文本变化</translation>
    </message>
    <message>
        <source>Pages are locked as soon as they are counted</source>
        <translation>页数统计完毕后即锁定页码</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>没有页</translation>
    </message>
    <message>
        <source>{count} pages are locked; new text goes to A-pages</source>
        <translation>已锁定 {count} 页；新文本进入 A 页</translation>
    </message>
    <message>
        <source>This script is open for reading only</source>
        <translation>此剧本以只读方式打开</translation>
    </message>
</context>
<context>
    <name>RevisionSetsDialog</name>
    <message>
        <source>Revision Sets</source>
        <translation>修订集</translation>
    </message>
    <message>
        <source>Changes are marked in this set</source>
        <translation>改动标记在此修订集中</translation>
    </message>
    <message>
        <source>&amp;Start Next Set</source>
        <translation>开始下一修订集(&amp;S)</translation>
    </message>
    <message>
        <source>Take the set after this one, with today&apos;s date</source>
        <translation>采用下一个修订集，日期为今天</translation>
    </message>
    <message>
        <source>Revision sets</source>
        <translation>修订集</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>修订集</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Date on its pages</source>
        <translation>页上日期</translation>
    </message>
    <message>
        <source>Double-click a colour to choose another. Sets in bold have marks in this script.</source>
        <translation>双击颜色可另选。粗体的修订集在此剧本中有标记。</translation>
    </message>
    <message>
        <source>&amp;Mark changes in:</source>
        <translation>改动标记于(&amp;M)：</translation>
    </message>
    <message>
        <source>Colour of the Set</source>
        <translation>修订集颜色</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Go There</source>
        <translation>转到此处(&amp;G)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Make D&amp;eeper</source>
        <translation>降一级(&amp;E)</translation>
    </message>
    <message>
        <source>Make &amp;Higher</source>
        <translation>升一级(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>De&amp;lete Scene</source>
        <translation>删除该场(&amp;L)</translation>
    </message>
    <message>
        <source>De&amp;lete Scenes</source>
        <translation>删除这些场(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New Scene Below</source>
        <translation>在下方新建场(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;Section Above</source>
        <translation>在上方新建章节(&amp;S)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>RuleGroups</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>精炼</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>技巧</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>RuleSwitches</name>
    <message>
        <source>Revision rules</source>
        <translation>修改规则</translation>
    </message>
</context>
<context>
    <name>SaveNames</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{name} (my version {moment})</source>
        <translation>{name}（我的版本 {moment}）</translation>
    </message>
</context>
<context>
    <name>SceneColours</name>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
</context>
<context>
    <name>SceneCommands</name>
    <message>
        <source>There is no scene above to change places with</source>
        <translation>上方没有可对调的场</translation>
    </message>
    <message>
        <source>There is no scene below to change places with</source>
        <translation>下方没有可对调的场</translation>
    </message>
    <message>
        <source>No scene here that can be omitted: the caret is in none, or it holds layout that would be lost</source>
        <translation>此处没有可略去的场：光标不在任何场中，或该场含有会丢失的版式</translation>
    </message>
    <message>
        <source>No text here that can be commented out: there is none, or it holds what would be lost</source>
        <translation>此处没有可移入弃用区的文本：没有文本，或其中含有会丢失的内容</translation>
    </message>
    <message>
        <source>This text is commented out; a note here would not be one</source>
        <translation>此文本已在弃用区内；在此处写批注不起作用</translation>
    </message>
    <message>
        <source>The caret is in a note</source>
        <translation>光标在批注中</translation>
    </message>
    <message>
        <source>{n} paragraphs changed</source>
        <translation>已更改 {n} 段</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>没有可更改的内容</translation>
    </message>
</context>
<context>
    <name>SceneDeletion</name>
    <message>
        <source>This script is open for reading only</source>
        <translation>此剧本以只读方式打开</translation>
    </message>
    <message>
        <source>The scene is deleted. Undo brings it back</source>
        <translation>该场已删除，可用撤销恢复</translation>
    </message>
    <message>
        <source>{count} scenes are deleted. Undo brings them back</source>
        <translation>已删除 {count} 场，可用撤销恢复</translation>
    </message>
    <message>
        <source>The scene is omitted. Edit &gt; Omit / Restore Scene brings it back</source>
        <translation>该场已略去，可用“编辑 &gt; 略去/恢复场景”恢复</translation>
    </message>
    <message>
        <source>{count} scenes are omitted. Edit &gt; Omit / Restore Scene brings them back</source>
        <translation>已略去 {count} 场，可用“编辑 &gt; 略去/恢复场景”恢复</translation>
    </message>
</context>
<context>
    <name>SceneDraftDialog</name>
    <message>
        <source>Draft This Scene</source>
        <translation>起草此场</translation>
    </message>
    <message>
        <source>INT. PLACE - DAY, or nothing to go on with the scene above</source>
        <translation>INT. 地点 - DAY，留空则接着上面的场写</translation>
    </message>
    <message>
        <source>INT. PLACE - DAY</source>
        <translation>INT. 地点 - DAY</translation>
    </message>
    <message>
        <source>What happens, one beat a line. Nora finds the letter.</source>
        <translation>发生了什么，每行一个节拍。例如：林晓发现了那封信。</translation>
    </message>
    <message>
        <source>NORA, IDRIS</source>
        <translation>林晓，周明</translation>
    </message>
    <message>
        <source>Only these speak in the draft. Separate names by commas.</source>
        <translation>草稿中只有这些人说话。名字用逗号分隔。</translation>
    </message>
    <message>
        <source>Elements drafted for each beat</source>
        <translation>每个节拍起草的元素数</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写(&amp;W)</translation>
    </message>
    <message>
        <source>Draft by these beats; elements you keep stay</source>
        <translation>按这些节拍起草；已保留的元素不变</translation>
    </message>
    <message>
        <source>Draft, element by element</source>
        <translation>草稿，逐个元素</translation>
    </message>
    <message>
        <source>Enter keeps, Delete skips, F2 edits</source>
        <translation>Enter 保留，Delete 跳过，F2 编辑</translation>
    </message>
    <message>
        <source>Write a beat or two above, then press Write. Nothing enters the script by itself.</source>
        <translation>在上方写一两个节拍，然后按“写”。不会自行写入剧本。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>This element stays (Enter); again: it does not</source>
        <translation>保留此元素 (Enter)；再按一次则不保留</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>重来(&amp;G)</translation>
    </message>
    <message>
        <source>Another version of this element</source>
        <translation>此元素换一个版本</translation>
    </message>
    <message>
        <source>&amp;Freer</source>
        <translation>更自由(&amp;F)</translation>
    </message>
    <message>
        <source>Another version, less like what is usual</source>
        <translation>换一个版本，更不同寻常</translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation>更贴近(&amp;C)</translation>
    </message>
    <message>
        <source>Another version, nearer to what is usual</source>
        <translation>换一个版本，更接近常规</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Leave this element out (Delete)</source>
        <translation>不要此元素 (Delete)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Write no further</source>
        <translation>不再往下写</translation>
    </message>
    <message>
        <source>Keep &amp;All</source>
        <translation>全部保留(&amp;A)</translation>
    </message>
    <message>
        <source>Every element stays</source>
        <translation>保留所有元素</translation>
    </message>
    <message>
        <source>Progress of the draft</source>
        <translation>起草进度</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>Put what is kept into the script, as one step to undo</source>
        <translation>将保留的内容写入剧本，可一步撤销</translation>
    </message>
    <message>
        <source>A rough draft from the local model. Expect to rewrite it.</source>
        <translation>由本地模型写的粗稿，通常需要改写。</translation>
    </message>
    <message>
        <source>&amp;Heading:</source>
        <translation>标题(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Beats:</source>
        <translation>节拍(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Present:</source>
        <translation>出场(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Elements a beat:</source>
        <translation>每节拍元素数(&amp;E)：</translation>
    </message>
    <message>
        <source>your beat, kept</source>
        <translation>你的节拍，已保留</translation>
    </message>
    <message>
        <source>your beat, not kept</source>
        <translation>你的节拍，未保留</translation>
    </message>
    <message>
        <source>drafted, kept; enters the script with its speech</source>
        <translation>已起草，已保留；随其台词写入剧本</translation>
    </message>
    <message>
        <source>drafted, kept</source>
        <translation>已起草，已保留</translation>
    </message>
    <message>
        <source>drafted, not kept</source>
        <translation>已起草，未保留</translation>
    </message>
    <message>
        <source>&amp;Insert {} Kept</source>
        <translation>插入保留的 {} 项(&amp;I)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写…</translation>
    </message>
    <message>
        <source>Keep, change or skip each element.</source>
        <translation>逐个保留、更换或跳过元素。</translation>
    </message>
    <message>
        <source>A parenthetical goes in only with its speech.</source>
        <translation>括注只会随其台词一同加入。</translation>
    </message>
    <message>
        <source>Freer than usual.</source>
        <translation>比平常更自由。</translation>
    </message>
    <message>
        <source>Closer to the usual.</source>
        <translation>更贴近常规。</translation>
    </message>
    <message>
        <source>No model is loaded, so nothing can be drafted. See Models.</source>
        <translation>未加载模型，无法起草。请查看“模型”菜单。</translation>
    </message>
    <message>
        <source>The model&apos;s process ended. It is started again with the next Write.</source>
        <translation>模型进程已结束。下次按“写”时会重新启动。</translation>
    </message>
    <message>
        <source>Too little memory for the draft.</source>
        <translation>内存不足，无法起草。</translation>
    </message>
    <message>
        <source>The draft could not go on.</source>
        <translation>起草无法继续。</translation>
    </message>
</context>
<context>
    <name>ScenePicker</name>
    <message>
        <source>Choose Scenes</source>
        <translation>选择场</translation>
    </message>
    <message>
        <source>Scenes of the script</source>
        <translation>剧本中的场</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Tick every scene</source>
        <translation>勾选所有场</translation>
    </message>
    <message>
        <source>Take every tick away</source>
        <translation>取消所有勾选</translation>
    </message>
    <message>
        <source>The script has no scenes yet.</source>
        <translation>剧本中还没有场。</translation>
    </message>
    <message>
        <source>{0} of {1} scenes</source>
        <translation>{0}/{1} 场</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <source>{count} page</source>
        <translation>{count} 页</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} 页</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
</context>
<context>
    <name>ScriptFiles</name>
    <message>
        <source>Text that is commented out (/* … */) cannot be kept in a Final Draft file and is left out of it.</source>
        <translation>弃用区的文本 (/* … */) 无法保存在 Final Draft 文件中，将被略过。</translation>
    </message>
    <message>
        <source>These entries of the title page are left out of a Final Draft file: {entries}.</source>
        <translation>扉页的以下条目不会写入 Final Draft 文件：{entries}。</translation>
    </message>
</context>
<context>
    <name>ScriptOverview</name>
    <message>
        <source>(empty heading)</source>
        <translation>（空标题）</translation>
    </message>
    <message>
        <source>(section without a name)</source>
        <translation>（未命名章节）</translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message>
        <source>Screenplay</source>
        <translation>剧本</translation>
    </message>
</context>
<context>
    <name>ScriptPrinting</name>
    <message>
        <source>Print Preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Print Preview: {part}</source>
        <translation>打印预览：{part}</translation>
    </message>
    <message>
        <source>The script was not printed</source>
        <translation>剧本未能打印</translation>
    </message>
    <message>
        <source>The printer did not take it. Export a PDF file and print that instead.</source>
        <translation>打印机未能打印。请导出 PDF 文件后再打印。</translation>
    </message>
</context>
<context>
    <name>ScriptSwitchCommands</name>
    <message>
        <source>Nothing will be learned from this script.</source>
        <translation>不会从此剧本学习。</translation>
    </message>
    <message>
        <source>This script may be learned from again.</source>
        <translation>可以再次从此剧本学习。</translation>
    </message>
    <message>
        <source>What you set for this script could not be written and holds until the window closes: {error}</source>
        <translation>对此剧本的设置未能写入，仅在窗口关闭前有效：{error}</translation>
    </message>
    <message>
        <source>Un&amp;lock This Script…</source>
        <translation>解锁此剧本(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Lock This Script…</source>
        <translation>锁定此剧本(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>SecondDraft</name>
    <message>
        <source>Scene</source>
        <translation>场</translation>
    </message>
    <message>
        <source>Scenes with hints (Page Up, Page Down)</source>
        <translation>有修改提示的场 (Page Up, Page Down)</translation>
    </message>
    <message>
        <source>Place in the scene</source>
        <translation>在场中的位置</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>The hint before this (Left)</source>
        <translation>上一条提示 (←)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>The next hint (Right)</source>
        <translation>下一条提示 (→)</translation>
    </message>
    <message>
        <source>Second draft</source>
        <translation>二稿</translation>
    </message>
    <message>
        <source>No hints: nothing is left to walk through.</source>
        <translation>没有提示：已无可逐条查看的内容。</translation>
    </message>
    <message>
        <source>Hint {place} of {count}</source>
        <translation>第 {place} 条提示，共 {count} 条</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}：{words}</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Session Goals</source>
        <translation>写作目标</translation>
    </message>
    <message>
        <source>Counted on this computer, for you only. A day counts what the script grew by.</source>
        <translation>仅在本机统计，只给你自己看。每天按剧本增长的量计。</translation>
    </message>
    <message>
        <source>&amp;Count words and pages of the day</source>
        <translation>统计每天的词数和页数(&amp;C)</translation>
    </message>
    <message>
        <source> words</source>
        <translation> 词</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>已统计的日子</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>In sprints</source>
        <translation>冲刺中</translation>
    </message>
    <message>
        <source>&amp;Delete Days</source>
        <translation>删除记录(&amp;D)</translation>
    </message>
    <message>
        <source>Forget every day counted so far</source>
        <translation>遗忘至今统计的每一天</translation>
    </message>
    <message>
        <source>&amp;Goal for a day:</source>
        <translation>每日目标(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Sprint:</source>
        <translation>冲刺(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;End Sprint</source>
        <translation>结束冲刺(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Begin Sprint</source>
        <translation>开始冲刺(&amp;B)</translation>
    </message>
    <message>
        <source>Stop the timer; what was written counts</source>
        <translation>停止计时；已写的计入</translation>
    </message>
    <message>
        <source>A timer, and the words written until it ends</source>
        <translation>计时，并统计结束前写下的词数</translation>
    </message>
</context>
<context>
    <name>SessionGoals</name>
    <message>
        <source>The sprint has ended: {0} words in {1} min</source>
        <translation>冲刺已结束：{1} 分钟写了 {0} 词</translation>
    </message>
    <message>
        <source>{0}:{1:02d} left  ·  {2} words</source>
        <translation>剩余 {0}:{1:02d}  ·  {2} 词</translation>
    </message>
    <message>
        <source>Sprint: time left and words written in it</source>
        <translation>冲刺：剩余时间和已写词数</translation>
    </message>
    <message>
        <source>{0} of {1} today</source>
        <translation>今天 {0}/{1}</translation>
    </message>
    <message>
        <source>{0} words today</source>
        <translation>今天 {0} 词</translation>
    </message>
    <message>
        <source>Words the script grew by today; pages: {}</source>
        <translation>剧本今天增长的词数；页数：{}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>护眼</translation>
    </message>
    <message>
        <source>Pages counted on</source>
        <translation>页数计算依据</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>信纸 (US Letter)</translation>
    </message>
    <message>
        <source>Enter and Tab</source>
        <translation>Enter 和 Tab</translation>
    </message>
    <message>
        <source>As in Final Draft</source>
        <translation>同 Final Draft</translation>
    </message>
    <message>
        <source>As in Starc</source>
        <translation>同 Starc</translation>
    </message>
    <message>
        <source>As in Trelby</source>
        <translation>同 Trelby</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>As each script is written</source>
        <translation>按各剧本的拼写习惯</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>美式英语</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>英式英语</translation>
    </message>
    <message>
        <source>Enter after dialogue</source>
        <translation>对白后按 Enter</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Deleting a locked scene</source>
        <translation>删除锁定的场</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>每次询问</translation>
    </message>
    <message>
        <source>Omit it instead</source>
        <translation>改为略去</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>直接删除</translation>
    </message>
    <message>
        <source>Suggest words</source>
        <translation>给出建议</translation>
    </message>
    <message>
        <source>When I pause</source>
        <translation>停顿时</translation>
    </message>
    <message>
        <source>When I ask</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Quieter: only when quite sure</source>
        <translation>安静：只在相当有把握时</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>适中</translation>
    </message>
    <message>
        <source>Eager: also when less sure</source>
        <translation>积极：把握较小时也提示</translation>
    </message>
    <message>
        <source>Words chosen</source>
        <translation>选词</translation>
    </message>
    <message>
        <source>Closer: the likeliest</source>
        <translation>更贴近：选最可能的词</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Freer: less likely ones too</source>
        <translation>更自由：也选较少见的词</translation>
    </message>
    <message>
        <source>Capital letter at the start of a sentence</source>
        <translation>句首字母大写</translation>
    </message>
    <message>
        <source>Find headings, names and transitions as I type</source>
        <translation>输入时识别标题、人名和转场</translation>
    </message>
    <message>
        <source>Complete names, places and transitions</source>
        <translation>补全人名、地点和转场</translation>
    </message>
    <message>
        <source>Offer names before I type one</source>
        <translation>输入前先列出人名</translation>
    </message>
    <message>
        <source>Curly quotation marks</source>
        <translation>弯引号</translation>
    </message>
    <message>
        <source>Straight ones become curly as you type</source>
        <translation>输入时直引号变为弯引号</translation>
    </message>
    <message>
        <source>Two hyphens become a dash</source>
        <translation>两个连字符变为破折号</translation>
    </message>
    <message>
        <source>Scripts usually keep the two hyphens: --</source>
        <translation>剧本通常保留两个连字符：--</translation>
    </message>
    <message>
        <source>Three dots become one sign</source>
        <translation>三个点变为一个符号</translation>
    </message>
    <message>
        <source>Scripts usually keep the three dots: ...</source>
        <translation>剧本通常保留三个点：...</translation>
    </message>
    <message>
        <source>A lone i becomes I</source>
        <translation>单独的 i 变为 I</translation>
    </message>
    <message>
        <source>THe becomes The</source>
        <translation>THe 变为 The</translation>
    </message>
    <message>
        <source>A second capital at the start of a word becomes small</source>
        <translation>词首的第二个大写字母变为小写</translation>
    </message>
    <message>
        <source>Put slips of the keyboard right</source>
        <translation>纠正键盘误击</translation>
    </message>
    <message>
        <source>By a list of words, such as teh for the; your own come first</source>
        <translation>按词表纠正，如 teh 改为 the；自己的词条优先</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>The language is the one chosen here from the next start.</source>
        <translation>此处选择的语言在下次启动后生效。</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>页面缩放</translation>
    </message>
    <message>
        <source>Typewriter line at</source>
        <translation>打字机行位置</translation>
    </message>
    <message>
        <source> % of the height</source>
        <translation> % 高度处</translation>
    </message>
    <message>
        <source>Where View &gt; Typewriter Scrolling keeps the line you type, from the top of the page</source>
        <translation>“视图 &gt; 打字机滚动”将输入行保持在何处，从页面顶端算起</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>After a pause of</source>
        <translation>停顿时长</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>用词来源</translation>
    </message>
    <message>
        <source>Offer who speaks next</source>
        <translation>提示接下来谁说话</translation>
    </message>
    <message>
        <source>Voice per character, from 30 speeches on</source>
        <translation>按角色区分口吻（满 30 段台词起）</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>A new one at each start</source>
        <translation>每次启动时更换</translation>
    </message>
    <message>
        <source>The same seed gives the same text the same suggestions, where words are chosen freely</source>
        <translation>自由选词时，种子相同，相同的文本就得到相同的建议</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learning pauses while I type</source>
        <translation>输入时暂停学习</translation>
    </message>
    <message>
        <source>Learning pauses on battery</source>
        <translation>使用电池时暂停学习</translation>
    </message>
    <message>
        <source>Memorisation guard</source>
        <translation>防照搬保护</translation>
    </message>
    <message>
        <source>Blocks from</source>
        <translation>拦截下限</translation>
    </message>
    <message>
        <source> equal words</source>
        <translation> 个相同的词</translation>
    </message>
    <message>
        <source>A suggestion with so many words in a row equal to a learned text is not shown</source>
        <translation>建议中若有这么多连续的词与学过的文本相同，则不显示该建议</translation>
    </message>
    <message>
        <source>Compare with my own scripts too</source>
        <translation>也与自己的剧本比对</translation>
    </message>
    <message>
        <source>Set phrases</source>
        <translation>固定短语</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写作</translation>
    </message>
    <message>
        <source>(CONT&apos;D) by itself where a speaker goes on</source>
        <translation>同一人接着说时自动加 (CONT&apos;D)</translation>
    </message>
    <message>
        <source>Drawn and printed, never typed into the text; Final Draft files bring their own switch</source>
        <translation>只显示和打印，从不写入文本；Final Draft 文件自带此开关</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>自动更正</translation>
    </message>
    <message>
        <source>Backspace or Ctrl+Z right after a correction takes it back, and nothing else.</source>
        <translation>更正后立即按 Backspace 或 Ctrl+Z 即可撤回更正，不影响其他内容。</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Mark misspelt words as I type</source>
        <translation>输入时标出拼写错误</translation>
    </message>
    <message>
        <source>A script may have a language of its own: Edit &gt; Spelling Language.</source>
        <translation>剧本可以有自己的语言：“编辑 &gt; 拼写语言”。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save after a pause of</source>
        <translation>停顿多久后保存</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Unsaved text is always kept in a recovery copy, whatever is set here.</source>
        <translation>无论此处如何设置，未保存的文本始终保留在恢复副本中。</translation>
    </message>
    <message>
        <source>{label}:</source>
        <translation>{label}：</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Enter goes to the setting found, Down and Up to the next and the one before</source>
        <translation>Enter 转到找到的设置，↓ 和 ↑ 转到下一项和上一项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有设置包含这些词。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change Shortcuts</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>A&amp;lso This Key</source>
        <translation>追加此键(&amp;L)</translation>
    </message>
    <message>
        <source>Keep the command&apos;s keys and add this one</source>
        <translation>保留命令原有的键，再加上此键</translation>
    </message>
    <message>
        <source>No Ke&amp;y</source>
        <translation>无快捷键(&amp;Y)</translation>
    </message>
    <message>
        <source>Take the command&apos;s keys away</source>
        <translation>去掉命令的快捷键</translation>
    </message>
    <message>
        <source>&amp;Usual Keys</source>
        <translation>默认键(&amp;U)</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Give every command its usual keys</source>
        <translation>所有命令恢复默认快捷键</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>新键(&amp;N)：</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其快捷键</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation>恢复为 {0}</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>改归此命令(&amp;T)</translation>
    </message>
    <message>
        <source>U&amp;se This Key</source>
        <translation>使用此键(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key in the field.</source>
        <translation>选择一个命令，然后在输入框中按新键。</translation>
    </message>
    <message>
        <source>{0} opens the menu {1}.</source>
        <translation>{0} 会打开菜单“{1}”。</translation>
    </message>
    <message>
        <source>{0} is needed for writing. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>{0} 用于写作。请配合 Ctrl 或 Alt，或改用功能键。</translation>
    </message>
    <message>
        <source>The command has {0} already.</source>
        <translation>该命令已使用 {0}。</translation>
    </message>
    <message>
        <source>{0} belongs to: {1}. Taking it over leaves that command without it.</source>
        <translation>{0} 属于：{1}。改归后，原命令将不再有此键。</translation>
    </message>
    <message>
        <source>{0} is free.</source>
        <translation>{0} 未被占用。</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>台词</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Fountain</source>
        <translation>Fountain</translation>
    </message>
    <message>
        <source>Final Draft</source>
        <translation>Final Draft</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Other program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>约 {number}</translation>
    </message>
    <message>
        <source>drafts {group}: older, counts 0</source>
        <translation>同一剧本各稿 {group}：旧稿，计 0</translation>
    </message>
    <message>
        <source>drafts {group}: newest, counts 1</source>
        <translation>同一剧本各稿 {group}：最新，计 1</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Drop scripts, folders or a CSV table here,
or use the buttons above.</source>
        <translation>将剧本、文件夹或 CSV 表格拖到此处，
或使用上方的按钮。</translation>
    </message>
    <message>
        <source>Scripts to learn from</source>
        <translation>用于学习的剧本</translation>
    </message>
</context>
<context>
    <name>SpellingCommands</name>
    <message>
        <source>Spelling is not checked in this script. Choose a language: Edit &gt; Spelling Language.</source>
        <translation>此剧本不检查拼写。请选择语言：“编辑 &gt; 拼写语言”。</translation>
    </message>
    <message>
        <source>Your words could not be written and hold until the window closes: {0}</source>
        <translation>自定义词未能写入，仅在窗口关闭前有效：{0}</translation>
    </message>
    <message>
        <source>As in the &amp;Settings</source>
        <translation>按设置(&amp;S)</translation>
    </message>
    <message>
        <source>As in the &amp;Settings (guessed: British)</source>
        <translation>按设置(&amp;S)（推测：英式）</translation>
    </message>
    <message>
        <source>As in the &amp;Settings (guessed: American)</source>
        <translation>按设置(&amp;S)（推测：美式）</translation>
    </message>
    <message>
        <source>Spelling: British English, guessed from the script. Edit &gt; Spelling Language changes it</source>
        <translation>拼写：英式英语（根据剧本推测）。可在“编辑 &gt; 拼写语言”中更改</translation>
    </message>
    <message>
        <source>Spelling cannot be checked: the dictionary cannot be read ({0}).</source>
        <translation>无法检查拼写：词典无法读取（{0}）。</translation>
    </message>
</context>
<context>
    <name>SpellingDialog</name>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Where the word stands</source>
        <translation>该词所在位置</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>Put this in its place</source>
        <translation>用它替换此处的词</translation>
    </message>
    <message>
        <source>Change A&amp;ll</source>
        <translation>全部更改(&amp;L)</translation>
    </message>
    <message>
        <source>In its place wherever the word stands in this script</source>
        <translation>替换此剧本中出现的每一处</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Leave the word here and go on</source>
        <translation>此处保持不变并继续</translation>
    </message>
    <message>
        <source>&amp;Ignore in Script</source>
        <translation>在剧本中忽略(&amp;I)</translation>
    </message>
    <message>
        <source>Leave this word alone in this script</source>
        <translation>在此剧本中不再检查该词</translation>
    </message>
    <message>
        <source>&amp;Add to Dictionary</source>
        <translation>添加到词典(&amp;A)</translation>
    </message>
    <message>
        <source>The word is right in all my scripts</source>
        <translation>该词在我的所有剧本中都正确</translation>
    </message>
    <message>
        <source>Add to Sc&amp;ript&apos;s Words</source>
        <translation>添加到剧本词表(&amp;R)</translation>
    </message>
    <message>
        <source>The word is right in this script</source>
        <translation>该词在此剧本中正确</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stop here (Esc)</source>
        <translation>到此停止 (Esc)</translation>
    </message>
    <message>
        <source>Change &amp;to:</source>
        <translation>改为(&amp;T)：</translation>
    </message>
    <message>
        <source>{0} words left</source>
        <translation>还剩 {0} 个词</translation>
    </message>
    <message>
        <source>1 word left</source>
        <translation>还剩 1 个词</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>正在查找建议…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>正在查找建议…</translation>
    </message>
    <message>
        <source>&amp;Add to Dictionary</source>
        <translation>添加到词典(&amp;A)</translation>
    </message>
    <message>
        <source>Add to This &amp;Script&apos;s Words</source>
        <translation>添加到此剧本的词表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ignore in This Script</source>
        <translation>在此剧本中忽略(&amp;I)</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
</context>
<context>
    <name>SpellingWalk</name>
    <message>
        <source>Reading the script…</source>
        <translation>正在读取剧本…</translation>
    </message>
    <message>
        <source>No more misspelt words but those you skipped.</source>
        <translation>除跳过的词外，没有其他拼写错误。</translation>
    </message>
    <message>
        <source>No misspelt words. Names of this script&apos;s people and places are known.</source>
        <translation>没有拼写错误。此剧本中的人名和地名已识别。</translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Enter: write here</source>
        <translation>Enter：在此处写作</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>Feature</source>
        <translation>电影长片</translation>
    </message>
    <message>
        <source>Three acts, some 90 to 120 pages</source>
        <translation>三幕，约 90 到 120 页</translation>
    </message>
    <message>
        <source>TV Hour</source>
        <translation>一小时电视剧</translation>
    </message>
    <message>
        <source>Teaser and five acts, each on a page of its own</source>
        <translation>序场加五幕，每幕另起一页</translation>
    </message>
    <message>
        <source>Sitcom</source>
        <translation>情景喜剧</translation>
    </message>
    <message>
        <source>Cold open, two acts and a tag</source>
        <translation>冷开场、两幕和尾声</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短片</translation>
    </message>
    <message>
        <source>One place, one change</source>
        <translation>一个地点，一次变化</translation>
    </message>
    <message>
        <source>Stage Play</source>
        <translation>舞台剧</translation>
    </message>
    <message>
        <source>Acts and scenes for the stage</source>
        <translation>供舞台演出的幕与场</translation>
    </message>
    <message>
        <source>Mirror, Signal</source>
        <translation>后视镜，转向灯</translation>
    </message>
    <message>
        <source>A short: a driving lesson in a hospice</source>
        <translation>短片：临终关怀院里的一堂驾驶课</translation>
    </message>
    <message>
        <source>Six Minutes</source>
        <translation>六分钟</translation>
    </message>
    <message>
        <source>A short: a school board and its clock</source>
        <translation>短片：学校董事会和它的时钟</translation>
    </message>
    <message>
        <source>Today&apos;s Soup</source>
        <translation>今日例汤</translation>
    </message>
    <message>
        <source>A half hour in a hospital cafeteria</source>
        <translation>医院食堂里的半小时剧</translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>State of the figures</source>
        <translation>数据状态</translation>
    </message>
    <message>
        <source>Write a few lines: pages, running time and who speaks how much appear here when you pause.</source>
        <translation>先写几行：停顿时，这里会显示页数、片长以及各人的台词量。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>&amp;All Reports…</source>
        <translation>所有报告(&amp;A)…</translation>
    </message>
    <message>
        <source>Tables and charts of the whole script</source>
        <translation>整部剧本的表格和图表</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Printed pages; in brackets without the empty ends of pages</source>
        <translation>打印页数；括号内不计页尾空白</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>片长</translation>
    </message>
    <message>
        <source>A page is a minute</source>
        <translation>一页为一分钟</translation>
    </message>
    <message>
        <source>by characters</source>
        <translation>按字符数</translation>
    </message>
    <message>
        <source>1350 printed characters are a minute</source>
        <translation>1350 个打印字符为一分钟</translation>
    </message>
    <message>
        <source>by elements</source>
        <translation>按元素</translation>
    </message>
    <message>
        <source>Weights of headings, action and dialogue</source>
        <translation>标题、动作和对白的权重</translation>
    </message>
    <message>
        <source>by speech rate</source>
        <translation>按语速</translation>
    </message>
    <message>
        <source>How long the words take to say</source>
        <translation>说完这些词需要多久</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>Printed words; in brackets those of dialogue</source>
        <translation>打印词数；括号内为对白词数</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场数</translation>
    </message>
    <message>
        <source>Scenes; in brackets different locations</source>
        <translation>场数；括号内为不同场地数</translation>
    </message>
    <message>
        <source>Speaking parts</source>
        <translation>有台词的角色</translation>
    </message>
    <message>
        <source>Characters with a speech</source>
        <translation>有台词的角色数</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>对白</translation>
    </message>
    <message>
        <source>Lines of speeches among those of speeches and action</source>
        <translation>台词行占台词与动作总行数之比</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>The figures are counted when you pause</source>
        <translation>停顿时统计数据</translation>
    </message>
    <message>
        <source>The figures could not be counted. They are tried again after the next change.</source>
        <translation>无法统计数据。下次改动后会重试。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>The model runs on this computer; nothing is sent anywhere.</source>
        <translation>模型在本机运行；不会向任何地方发送内容。</translation>
    </message>
    <message>
        <source>What Enter and Tab do here</source>
        <translation>Enter 和 Tab 在此处的作用</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>写作目标</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>第 {page} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Changes are marked in this revision set</source>
        <translation>改动标记在此修订集中</translation>
    </message>
    <message>
        <source>{count} word</source>
        <translation>{count} 词</translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation>{count} 词</translation>
    </message>
</context>
<context>
    <name>StructureCommands</name>
    <message>
        <source>It can&apos;t be moved further</source>
        <translation>无法再移动</translation>
    </message>
    <message>
        <source>A section is between one and six deep</source>
        <translation>章节层级为一到六级</translation>
    </message>
    <message>
        <source>The caret is in no scene</source>
        <translation>光标不在任何场中</translation>
    </message>
    <message>
        <source>This script is open for reading only</source>
        <translation>此剧本以只读方式打开</translation>
    </message>
</context>
<context>
    <name>StructureModel</name>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>梗概</translation>
    </message>
    <message>
        <source>No synopsis</source>
        <translation>无梗概</translation>
    </message>
    <message>
        <source>Scene {}</source>
        <translation>第 {} 场</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Colour: {}</source>
        <translation>颜色：{}</translation>
    </message>
</context>
<context>
    <name>SuggestionOffers</name>
    <message>
        <source>then: {name}</source>
        <translation>接着：{name}</translation>
    </message>
</context>
<context>
    <name>SuggestionSession</name>
    <message>
        <source>the model is damaged</source>
        <translation>模型已损坏</translation>
    </message>
    <message>
        <source>waking the model</source>
        <translation>正在唤醒模型</translation>
    </message>
    <message>
        <source>too little memory for the model</source>
        <translation>内存不足，无法运行模型</translation>
    </message>
    <message>
        <source>the model cannot be read</source>
        <translation>无法读取模型</translation>
    </message>
    <message>
        <source>Voice per character is off in the settings.</source>
        <translation>“按角色区分口吻”已在设置中关闭。</translation>
    </message>
    <message>
        <source>General dialogue: {0} has {1} of the {2} speeches that a voice of their own rests on.</source>
        <translation>通用对白：自有口吻需要 {2} 段台词，{0} 现有 {1} 段。</translation>
    </message>
    <message>
        <source>{0}’s own lines count more here: {1} speeches.</source>
        <translation>此处 {0} 自己的台词权重更高：{1} 段台词。</translation>
    </message>
    <message>
        <source> · {0}, {1} speeches</source>
        <translation> · {0}，{1} 段台词</translation>
    </message>
    <message>
        <source>Suggestions take {ms} ms here: they now come when you ask (Ctrl+Space).</source>
        <translation>在此处生成建议需要 {ms} 毫秒：现改为按需给出 (Ctrl+Space)。</translation>
    </message>
    <message>
        <source>Nothing to suggest here.</source>
        <translation>此处没有建议。</translation>
    </message>
    <message>
        <source>{0} speaks next: a chance of {1} %, from the model and this script&apos;s own habits.</source>
        <translation>接下来由 {0} 说话：可能性 {1} %，依据模型和此剧本自身的习惯。</translation>
    </message>
    <message>
        <source>locked: no suggestions</source>
        <translation>已锁定：无建议</translation>
    </message>
    <message>
        <source>suggestions off</source>
        <translation>建议已关闭</translation>
    </message>
</context>
<context>
    <name>SuggestionTour</name>
    <message>
        <source>1 of 3. Go to the end of the last line, type a word and a space, and rest. Grey words appear.</source>
        <translation>1/3。转到最后一行末尾，输入一个词和一个空格，然后停下。会出现灰字。</translation>
    </message>
    <message>
        <source>2 of 3. Right takes them all, Ctrl+Right the next word. To ignore them just type on.</source>
        <translation>2/3。按 → 全部采用，按 Ctrl+→ 采用下一个词。要忽略，继续输入即可。</translation>
    </message>
    <message>
        <source>3 of 3. Ctrl+Shift+Space lists other words, Alt+/ says where they come from. Now send a suggestion away with Esc.</source>
        <translation>3/3。Ctrl+Shift+Space 列出其他词，Alt+/ 说明其来源。现在按 Esc 忽略一条建议。</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>First rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>The first rows; click the column that holds the scripts</source>
        <translation>前几行；点击剧本所在的列</translation>
    </message>
</context>
<context>
    <name>ThemeCommands</name>
    <message>
        <source>The folder of themes could not be made: {detail}.</source>
        <translation>无法创建主题文件夹：{detail}。</translation>
    </message>
    <message>
        <source>Your themes are in {folder}.</source>
        <translation>你的主题位于 {folder}。</translation>
    </message>
    <message>
        <source>From your theme file {name}; choose it again to see changes</source>
        <translation>来自你的主题文件 {name}；修改后再次选择即可看到变化</translation>
    </message>
</context>
<context>
    <name>ThemeFiles</name>
    <message>
        <source>the file can&apos;t be read ({detail})</source>
        <translation>无法读取文件（{detail}）</translation>
    </message>
    <message>
        <source>the file is too long for a theme</source>
        <translation>文件过大，不是主题</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>文件不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>this is not TOML ({detail})</source>
        <translation>不是有效的 TOML（{detail}）</translation>
    </message>
    <message>
        <source>name must be text in quotation marks, such as &quot;Evening&quot;</source>
        <translation>name 须为引号中的文本，例如 &quot;Evening&quot;</translation>
    </message>
    <message>
        <source>dark must be true or false</source>
        <translation>dark 须为 true 或 false</translation>
    </message>
    <message>
        <source>colours must be a section of its own: [colours]</source>
        <translation>colours 须单独成节：[colours]</translation>
    </message>
    <message>
        <source>{name} is {detail}, not a colour such as &quot;#2a6a6c&quot;</source>
        <translation>{name} 的值是 {detail}，不是 &quot;#2a6a6c&quot; 这样的颜色</translation>
    </message>
    <message>
        <source>The theme {file} is not used. Line {line}: {reason}.</source>
        <translation>未使用主题 {file}。第 {line} 行：{reason}。</translation>
    </message>
    <message>
        <source>The theme {file} is not used: {reason}.</source>
        <translation>未使用主题 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{name} (line {line})</source>
        <translation>{name}（第 {line} 行）</translation>
    </message>
    <message>
        <source>The theme {file} names colours that no theme has: {names}.</source>
        <translation>主题 {file} 中有任何主题都没有的颜色名：{names}。</translation>
    </message>
</context>
<context>
    <name>ThesaurusCommands</name>
    <message>
        <source>Put the caret into a word to look it up</source>
        <translation>请将光标放到要查的词中</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The thesaurus does not answer ({0}).</source>
        <translation>同义词库没有响应（{0}）。</translation>
    </message>
</context>
<context>
    <name>ThesaurusDialog</name>
    <message>
        <source>Thesaurus</source>
        <translation>同义词</translation>
    </message>
    <message>
        <source>Word to look up</source>
        <translation>要查的词</translation>
    </message>
    <message>
        <source>Type another word to look it up</source>
        <translation>输入另一个词进行查找</translation>
    </message>
    <message>
        <source>Words like it</source>
        <translation>近似的词</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Put the word in the script (Enter)</source>
        <translation>将该词写入剧本 (Enter)</translation>
    </message>
    <message>
        <source>&amp;Look Up</source>
        <translation>查找(&amp;L)</translation>
    </message>
    <message>
        <source>Words like the chosen one (Ctrl+Enter)</source>
        <translation>与所选词近似的词 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave the word as it is (Esc)</source>
        <translation>保持原词不变 (Esc)</translation>
    </message>
    <message>
        <source>Similar words in this script</source>
        <translation>此剧本中的相似词</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} 次</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 次</translation>
    </message>
    <message>
        <source>The thesaurus has no words like “{0}”.</source>
        <translation>同义词库中没有与“{0}”近似的词。</translation>
    </message>
    <message>
        <source>{part}: {meaning}</source>
        <translation>{part}：{meaning}</translation>
    </message>
    <message>
        <source>near</source>
        <translation>相近</translation>
    </message>
    <message>
        <source>Noun</source>
        <translation>名词</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>动词</translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation>形容词</translation>
    </message>
    <message>
        <source>Adverb</source>
        <translation>副词</translation>
    </message>
</context>
<context>
    <name>TitlePageDialog</name>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>Cr&amp;edit:</source>
        <translation>署名(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>作者(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>来源(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Draft date:</source>
        <translation>稿件日期(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Contact:</source>
        <translation>联系方式(&amp;C)：</translation>
    </message>
    <message>
        <source>C&amp;opyright:</source>
        <translation>版权(&amp;O)：</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Draft date</source>
        <translation>稿件日期</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>编剧</translation>
    </message>
    <message>
        <source>Based on…</source>
        <translation>改编自…</translation>
    </message>
    <message>
        <source>Name, address, telephone</source>
        <translation>姓名、地址、电话</translation>
    </message>
    <message>
        <source>Title Page</source>
        <translation>扉页</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Ot&amp;hers:</source>
        <translation>其他(&amp;H)：</translation>
    </message>
    <message>
        <source>**bold**, *italic* and _underlined_ as in a Fountain file.</source>
        <translation>与 Fountain 文件相同：**粗体**、*斜体*和 _下划线_。</translation>
    </message>
    <message>
        <source>The title page as it was when the script was opened</source>
        <translation>恢复为打开剧本时的扉页</translation>
    </message>
</context>
<context>
    <name>TitlePagePreview</name>
    <message>
        <source>Nothing to print yet</source>
        <translation>还没有可打印的内容</translation>
    </message>
    <message>
        <source>Preview of the title page</source>
        <translation>扉页预览</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlocking is put on record with the date. Suggestions come back at once.</source>
        <translation>解锁会连同日期记录在案。建议随即恢复。</translation>
    </message>
    <message>
        <source>Unlock Script</source>
        <translation>解锁剧本</translation>
    </message>
    <message>
        <source>Put on record; may stay empty</source>
        <translation>会记录在案；可留空</translation>
    </message>
    <message>
        <source>Unlock “{0}”?</source>
        <translation>解锁“{0}”？</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep Locked</source>
        <translation>保持锁定(&amp;K)</translation>
    </message>
</context>
<context>
    <name>VersionCommands</name>
    <message>
        <source>{name} on disk</source>
        <translation>磁盘上的 {name}</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>你的文本</translation>
    </message>
    <message>
        <source>The versions cannot be read</source>
        <translation>无法读取版本</translation>
    </message>
    <message>
        <source>The version was not kept</source>
        <translation>版本未能保留</translation>
    </message>
    <message>
        <source>The backups cannot be read</source>
        <translation>无法读取备份</translation>
    </message>
    <message>
        <source>The backup could not be changed</source>
        <translation>无法更改备份</translation>
    </message>
    <message>
        <source>This version is damaged</source>
        <translation>此版本已损坏</translation>
    </message>
    <message>
        <source>This version cannot be read</source>
        <translation>无法读取此版本</translation>
    </message>
    <message>
        <source>Before going back to: {title}</source>
        <translation>返回之前：{title}</translation>
    </message>
    <message>
        <source>The present text</source>
        <translation>当前文本</translation>
    </message>
    <message>
        <source>Before bringing back: {heading}</source>
        <translation>取回之前：{heading}</translation>
    </message>
    <message>
        <source>The version could not be changed</source>
        <translation>无法更改版本</translation>
    </message>
    <message>
        <source>Screenwriter</source>
        <translation>Screenwriter</translation>
    </message>
    <message>
        <source>Save the script first: versions and backups are kept of saved scripts.</source>
        <translation>请先保存剧本：只有已保存的剧本才有版本和备份。</translation>
    </message>
    <message>
        <source>It is not what was kept, so it is not shown.</source>
        <translation>内容与当初保留的不符，因此不予显示。</translation>
    </message>
    <message>
        <source>Backup of {when}</source>
        <translation>{when} 的备份</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>%d %b %Y %H:%M</source>
        <translation>%Y-%m-%d %H:%M</translation>
    </message>
    <message>
        <source>Before the first scene</source>
        <translation>第一场之前</translation>
    </message>
    <message>
        <source>moved from {old} to {new}</source>
        <translation>从 {old} 移到 {new}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>number {old} → {new}</source>
        <translation>场号 {old} → {new}</translation>
    </message>
    <message>
        <source>was on page {page}</source>
        <translation>原在第 {page} 页</translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>page {old} → {new}</source>
        <translation>页码 {old} → {new}</translation>
    </message>
    <message>
        <source>Pages {old} → {new}.</source>
        <translation>页数 {old} → {new}。</translation>
    </message>
    <message>
        <source>Both have 1 page.</source>
        <translation>两者都是 1 页。</translation>
    </message>
    <message>
        <source>Both have {count} pages.</source>
        <translation>两者都是 {count} 页。</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>没有改动。</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Kept</source>
        <translation>保留时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions of the script</source>
        <translation>剧本的版本</translation>
    </message>
    <message>
        <source>&amp;Keep This Version…</source>
        <translation>保留此版本(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep the present text under a name</source>
        <translation>以一个名称保留当前文本</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>对比(&amp;C)…</translation>
    </message>
    <message>
        <source>With the present text; with two chosen, with each other</source>
        <translation>与当前文本对比；选中两个时互相对比</translation>
    </message>
    <message>
        <source>Compare with &amp;File…</source>
        <translation>与文件对比(&amp;F)…</translation>
    </message>
    <message>
        <source>With a file or another draft</source>
        <translation>与文件或另一稿对比</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Bring the whole text back; one step to undo</source>
        <translation>恢复全部文本；可一步撤销</translation>
    </message>
    <message>
        <source>&amp;Name and Note…</source>
        <translation>名称和备注(&amp;N)…</translation>
    </message>
    <message>
        <source>Name it; what has a name is kept for good</source>
        <translation>为其命名；有名称的版本永久保留</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Let it go for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Kept beside your script, never in it. Saving keeps one by itself; old ones are thinned out.</source>
        <translation>保留在剧本旁，从不写入剧本。每次保存会自动保留一个版本；旧版本会逐步精简。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>on saving</source>
        <translation>保存时</translation>
    </message>
    <message>
        <source>Keep This Version</source>
        <translation>保留此版本</translation>
    </message>
    <message>
        <source>Name (may be empty):</source>
        <translation>名称（可留空）：</translation>
    </message>
    <message>
        <source>Name and Note</source>
        <translation>名称和备注</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Delete the version “{what}”?</source>
        <translation>删除版本“{what}”？</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>删除后无法找回。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>VoicesDialog</name>
    <message>
        <source>Voices</source>
        <translation>嗓音</translation>
    </message>
    <message>
        <source>Who speaks in which voice when the script is read aloud. Names keep their voice in every script.</source>
        <translation>朗读剧本时各角色的嗓音；同名角色在所有剧本中嗓音相同。</translation>
    </message>
    <message>
        <source>Nobody speaks in this script yet. Voices can be chosen once there are character lines.</source>
        <translation>此剧本中还没有人说话。有角色名行后即可选择嗓音。</translation>
    </message>
    <message>
        <source>Voice of {name}</source>
        <translation>{name} 的嗓音</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Higher voice</source>
        <translation>较高嗓音</translation>
    </message>
    <message>
        <source>Lower voice</source>
        <translation>较低嗓音</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>When I pause</source>
        <translation>停顿时</translation>
    </message>
    <message>
        <source>When I ask (Ctrl+Space)</source>
        <translation>按需 (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Recent scripts</source>
        <translation>最近的剧本</translation>
    </message>
    <message>
        <source>Screenwriter</source>
        <translation>Screenwriter</translation>
    </message>
    <message>
        <source>Write screenplays. Your own model suggests the next words, on this computer.</source>
        <translation>写剧本，由你自己的模型在本机建议接下来的文字。</translation>
    </message>
    <message>
        <source>New Script</source>
        <translation>新建剧本</translation>
    </message>
    <message>
        <source>Begin an empty script (Ctrl+N)</source>
        <translation>新建空白剧本 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a Fountain, Final Draft or text file (Ctrl+O)</source>
        <translation>打开 Fountain、Final Draft 或文本文件 (Ctrl+O)</translation>
    </message>
    <message>
        <source>From a Template</source>
        <translation>从模板新建</translation>
    </message>
    <message>
        <source>Read a Sample</source>
        <translation>阅读示例</translation>
    </message>
    <message>
        <source>Begin with the usual shape of a feature, an hour, a sitcom, a short or a play</source>
        <translation>从长片、一小时剧、情景喜剧、短片或舞台剧的常用结构开始</translation>
    </message>
    <message>
        <source>Open an original short script to look around and try suggestions in</source>
        <translation>打开一部原创短剧本，四处看看并试用建议</translation>
    </message>
    <message>
        <source>As you write, suggested words appear in grey after the caret. Right takes them; typing on ignores them.</source>
        <translation>写作时，建议的词以灰字出现在光标后。按 → 采用；继续输入则忽略。</translation>
    </message>
    <message>
        <source>When words are suggested</source>
        <translation>何时给出建议</translation>
    </message>
    <message>
        <source>Show Me</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Three steps on a scratch scene</source>
        <translation>用一场练习戏分三步演示</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. You can change this at any time in the menu Suggestions.</source>
        <translation>任何内容都不会离开本机。可随时在“建议”菜单中更改。</translation>
    </message>
</context>
<context>
    <name>WhyCommands</name>
    <message>
        <source>You used this line in {script}, p. {page}</source>
        <translation>这一行曾用于 {script}，第 {page} 页</translation>
    </message>
    <message>
        <source>You used this line in {script}</source>
        <translation>这一行曾用于 {script}</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>General English</source>
        <translation>通用英语</translation>
    </message>
    <message>
        <source>your scripts</source>
        <translation>你的剧本</translation>
    </message>
    <message>
        <source>this script</source>
        <translation>此剧本</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>为何如此建议？</translation>
    </message>
    <message>
        <source>Looking for its like in your scripts…</source>
        <translation>正在你的剧本中查找相似处…</translation>
    </message>
    <message>
        <source>like your script &lt;i&gt;{title}&lt;/i&gt;</source>
        <translation>类似你的剧本 &lt;i&gt;{title}&lt;/i&gt;</translation>
    </message>
    <message>
        <source>like your script &lt;i&gt;{title}, p. {page}&lt;/i&gt;</source>
        <translation>类似你的剧本 &lt;i&gt;{title}，第 {page} 页&lt;/i&gt;</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>打开 {0}</translation>
    </message>
    <message>
        <source>{0} is no longer there</source>
        <translation>{0} 已不在原处</translation>
    </message>
    <message>
        <source>fixed in the settings</source>
        <translation>在设置中固定</translation>
    </message>
    <message>
        <source>drawn when the window opened</source>
        <translation>窗口打开时随机选定</translation>
    </message>
    <message>
        <source>Seed {0}, {1}.</source>
        <translation>种子 {0}，{1}。</translation>
    </message>
    <message>
        <source>Let the seed change</source>
        <translation>允许种子变化</translation>
    </message>
    <message>
        <source>Fix this seed</source>
        <translation>固定此种子</translation>
    </message>
    <message>
        <source>With the same seed the same text gets the same suggestions</source>
        <translation>种子相同时，相同的文本得到相同的建议</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>New at the next start</source>
        <translation>下次启动时更换</translation>
    </message>
    <message>
        <source>Accepted in this session; offered by {model}. Chance of its first word, as the model sees it: {chance}.</source>
        <translation>在本次会话中采用；由 {model} 提供。模型对其首词给出的概率：{chance}。</translation>
    </message>
    <message>
        <source>Offered by {model}. Chance of its first word, as the model sees it: {chance}.</source>
        <translation>由 {model} 提供。模型对其首词给出的概率：{chance}。</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What spoke: {voices}.</source>
        <translation>参与者：{voices}。</translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation>没有任何内容离开本机。</translation>
    </message>
    <message>
        <source>No close source: this model has not learned from your scripts.</source>
        <translation>没有相近的来源：此模型未从你的剧本学习过。</translation>
    </message>
    <message>
        <source>No close source in the scripts it learned from.</source>
        <translation>在其学习过的剧本中没有相近的来源。</translation>
    </message>
    <message>
        <source>This model was made before the guard and has no index of what it was learned from: nothing is blocked.</source>
        <translation>此模型制作于防照搬保护之前，没有所学内容的索引：不作任何拦截。</translation>
    </message>
    <message>
        <source>{count} equal words in a row stand in {place}.</source>
        <translation>{place} 中有 {count} 个连续相同的词。</translation>
    </message>
    <message>
        <source>May repeat old lines; the guard blocks {limit} equal words. A likeness does not prove a source.</source>
        <translation>可能重复旧句；保护会拦截 {limit} 个相同的词。相似并不证明来源。</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>Something went wrong in Screenwriter. Your text is still here. Details: {log}</source>
        <translation>Screenwriter 出了问题。你的文本仍在。详情：{log}</translation>
    </message>
    <message>
        <source>Your settings could not be written: {detail}.</source>
        <translation>设置未能写入：{detail}。</translation>
    </message>
    <message>
        <source>Your settings could not be read; they were kept in {place}.</source>
        <translation>设置无法读取；原设置已保留在 {place}。</translation>
    </message>
    <message>
        <source>%d %B %Y, %H:%M</source>
        <extracomment>How a date and a time are written: %d day, %B name and %m number of the month, %Y year, %H:%M time.</extracomment>
        <translation>%Y年%m月%d日 %H:%M</translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation>{name}（只读）</translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation>已保存 {name}。</translation>
    </message>
</context>
<context>
    <name>WrittenDates</name>
    <message>
        <source>{day} %B %Y</source>
        <translation>%Y年%m月{day}日</translation>
    </message>
    <message>
        <source>{day} %B %Y, %H:%M</source>
        <translation>%Y年%m月{day}日 %H:%M</translation>
    </message>
</context>
<context>
    <name>hint_detail</name>
    <message>
        <source>Instead:</source>
        <translation>改为：</translation>
    </message>
</context>
<context>
    <name>hint_menu</name>
    <message>
        <source>Ignore Once</source>
        <translation>忽略一次</translation>
    </message>
    <message>
        <source>Ignore in This Paragraph</source>
        <translation>在此段落中忽略</translation>
    </message>
    <message>
        <source>Never Mark “{words}”</source>
        <translation>不再标记“{words}”</translation>
    </message>
    <message>
        <source>Switch Off “{title}”</source>
        <translation>关闭“{title}”</translation>
    </message>
    <message>
        <source>Add “{new}”</source>
        <translation>添加“{new}”</translation>
    </message>
    <message>
        <source>Cut “{old}”</source>
        <translation>删去“{old}”</translation>
    </message>
    <message>
        <source>Write “{new}”</source>
        <translation>改写为“{new}”</translation>
    </message>
</context>
</TS>
