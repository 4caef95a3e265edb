"""Words so common in scripts that nobody hears them return.

Words of four letters and more that stand in two of five scripts of a collection of 145 short screenplays (CC0,
written for this project).
"""

from screenwriter.analysis.hints.word_lists import word_set

COMMON_WORDS = word_set(
    "about across after again against along already always another answer anybody anything arms around asked "
    "asking asleep away back because been before behind being beside better between black blue both breath "
    "bring call called came card chair chest clean clock close coat coffee cold come comes coming continuous "
    "corner could dark dead desk didn does doesn doing done door doors down drops each eating eats edge eight "
    "eleven else empty even ever every everybody everyone everything eyes face fade fast feet fifty find "
    "finds fine finger fingers first five flat floor foot forty four from front full gave gets getting girl "
    "give gives glass glasses goes going gone good gray great green hair half hall hand hands hangs hard have "
    "head hear heard here high himself hits hold holding holds home hour hours house hundred inside into "
    "jacket just keep keeps kind kitchen knee knees know knows last later laughs leans leave left lets lifts "
    "light lights like line little long look looking looks lost made make makes many mean middle might "
    "minutes moments more morning mother mouth move moves moving much name neck need never next nice night "
    "nine nobody nose nothing number office okay once only open opens other outside over paper parking past "
    "people phone picks place plate please pocket pulls puts quiet radio reaches read reading reads really "
    "right road rolls room running runs said same saying says scene school screen seat second sees sets seven "
    "shakes shirt shoes should shoulder shut shuts side sign silence since sits sixty slides slow slowly "
    "small some somebody something sorry sound stand standing stands start starts stay stays step steps still "
    "stop stopped stops straight street swings table take takes talk talking teeth tell than thank that their "
    "them then there they thing think thinks third thirty this those thought thousand three through till time "
    "together told took truck turn turns twelve twenty twice under until used very voice wait walk walking "
    "walks wall want wanted wants wasn watch watches water well went were what wheel when where which while "
    "white whole will window wipes with without woman word work would writes wrong yeah year years your"
)
