<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the step again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste; text with blank lines is read as a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into this paragraph, letters only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words and put others in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next place with the words looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Previou&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the place before this with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the misspelt words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Misspelt Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots under them as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the &amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;American English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;British English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do Not Check This Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thesaurus…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synonyms of the word at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go To…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page or a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a bookmark on this paragraph, or take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame Bookmark…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this place a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the bookmark before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next place with a revision hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the place with a revision hint before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the hints one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move Scene Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this scene above the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Scene &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this scene below the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Omit / Restore Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut this scene, or bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colour for this scene in navigator and cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment Out / &amp;Bring Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take text out of the script without losing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note into the script; it is never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Character…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a character another name, everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;List…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Win&amp;dow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another script beside this one, in its own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Fountain, Final Draft, PDF, Word or text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the script to its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the script under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovered Text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved text of windows that ended without closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept states of the script: compare them, bring one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-stamped copies of the script&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a PDF, Word, web or text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print Previe&amp;w…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the pages as they are printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the script and show the welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, keys, suggestions, saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge Shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give any command another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scene Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parenthetical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cast &amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End o&amp;f Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;yric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the paragraph: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dual Dial&amp;ogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this speech beside the one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titl&amp;e Page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, author and what else is on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter and Tab &amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they make of each kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Word Lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What names, places, times and transitions complete from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;rrections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are put right while you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what is typed and changed from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision &amp;Sets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the set, its name, colour and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Set and &amp;Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not later sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active &amp;Set Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not other sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the marks; they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the change before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Selec&amp;tion as Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a mark on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear Marks Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the selection, or else the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear Marks of the Acti&amp;ve Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the whole script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;All Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every set, in the whole script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock Scene Num&amp;bers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every scene keeps its number; new ones get letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page begins where it begins now; new text goes to A-pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONTINUED at Page &amp;Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print (CONTINUED) where a scene goes over a page&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest words when I pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I As&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest words only when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions; the model is not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions On / &amp;Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suggest Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for words at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say It Another &amp;Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other endings for the selected line, or the sentence at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draft This Scene…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rough draft from beats, which you steer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the Words &amp;Come From…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of suggested, drafted and pasted words; the disclosure statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;gures for Me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many suggestions were shown, accepted, dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock This Script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions in this script: no model is loaded while it is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learn from My Scripts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach a model your own scripts, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, choose, rename or delete models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare Two Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What two models make of the same passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Never Learn from This Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this script out of every learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour of Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three steps on a scratch scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Screenwriter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licences, what stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ge View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets of paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split &amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script once more, to read another place of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Pane &amp;Beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not below but at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ypewriter Scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the line you type at one height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foc&amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim all but the speech or paragraph you are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colou&amp;rs of Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark words that were suggested, drafted or pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the &amp;Caret On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the script read; again: stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dialogue Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Voices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice for each character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Session Goals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and pages of today; a sprint against the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inde&amp;x Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenes as cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlin&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections and synopses to write in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statisti&amp;cs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live figures beside the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports and C&amp;harts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and charts of the whole script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the pane before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from Te&amp;mplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samp&amp;le Scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Recen&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Alou&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane&amp;ls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlternativesPopup</name>
    <message>
        <source>very likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a long shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackgroundJobs</name>
    <message>
        <source>Exporting {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenwriter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the present text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the whole text back; one step to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for &amp;Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is never removed to make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are ordinary script files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep backups somewhere else from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {folder}. {size} MB. The last 20 are kept, then one an hour for a day, one a day for 60 days, one a week; those kept for good stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {folder}. The last 20 are kept, then one an hour for a day, one a day for 60 days, one a week; those kept for good stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t Keep for &amp;Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for Backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlendSlider</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words are suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: words as in any text. Right: words this script has used before.
Until a model has learned from your scripts, their part goes to the other two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} % the model, {own} % your scripts, {this} % this script</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookmarkCommands</name>
    <message>
        <source>Name Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this place:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty paragraph)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This script is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no bookmarks in this script</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookmarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookmarksPanel</name>
    <message>
        <source>Bookmarks appear here.
Edit &gt; Bookmark puts one on the paragraph you are in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>No synopsis. F2 writes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens here. Enter keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps it, Shift+Enter begins a line, Esc leaves it as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Index cards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>{axis}: {count} places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {low} to {high}, last {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys read the values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>Command List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare Two Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where they &amp;differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of your models, or the one that came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select text in the script to compare on that instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the places where both offer the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each model would have offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret into a scene, or select text, then open this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passage}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one model. Models &gt; Learn from My Scripts makes another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the passage with both models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer}, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {surprise}; would have shown something at {shown} of {places}, {right} with the right next word (bold).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes of both drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen scene in both drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the drafts are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text with marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring Back This Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the older text of this scene into your script; one step to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the list of changes on the clipboard, as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changed} of {all} scenes differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting pages…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as Plain Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a correction of your own off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed: adress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes: address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction is a step of its own: Backspace or Ctrl+Z right after it takes it back. A word taken back twice is left alone; its tick here is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections by this list are switched off in File &gt; Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed has to be one word, of letters and apostrophes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding this changes the correction you have for the word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Scene headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parentheticals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is counted: a word counts as accepted while at least half of its letters are unchanged since it was taken from a suggestion or a draft. Completions of names and headings are not counted. Text pasted from elsewhere is of unknown origin. The figures are the program&apos;s own record, not a finding about authorship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DISCLOSURE STATEMENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record exists of the text before {day}: the writer deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record exists of text that was there before {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the script: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of accepted suggestions that still stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of drafted scenes that still stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words pasted, origin unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words without record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of suggestions and drafts: {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion was accepted and nothing drafted since the record began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {count} texts taken between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentController</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (my version {moment})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftCommands</name>
    <message>
        <source>Other ways to say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret in a line of dialogue or action, or select words in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for other ways to end this line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no other way to say this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely endings for your line. The model does not know what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This script is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This script is locked: nothing is suggested in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot answer now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElementMenu</name>
    <message>
        <source>Element menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element menu - Enter: {kind} - Esc: close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElementNames</name>
    <message>
        <source>Scene Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parenthetical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cast List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boneyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scene heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parenthetical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lyric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cast list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>centered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end of act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synopsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boneyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>element menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: {does}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportCommands</name>
    <message>
        <source>This is the script&apos;s own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or format for the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenwriter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenes {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sides of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages exactly as counted, with fonts, bookmarks and page numbers in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editable, with a paragraph style for each kind of paragraph. Word makes its own pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file that any browser shows and prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of the page in plain letters, without emphasis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say of the characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is guessed from names. What you say is kept beside the script, not in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>no script text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no script text in it to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too little text to learn from and to hold some pages out. Add more scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of it stands in a newer file of the list; that one is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is learned from this script: it is locked, or you said so under Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script that is open is locked: no model is loaded while it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column of the table that holds the scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read as a table of comma-separated values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model to suggest with. Choose one under Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. It can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory. Close other programs and try again; your script is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s helper ended unexpectedly. Your script is safe; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error in the program. Your script is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file; it can&apos;t be read as a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsafe XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file declares XML entities, which no script needs; it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: it is not well-formed XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be read as a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room and try again, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder may not be written to. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist any more. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow this file name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written could not be read back. The old file is untouched; try another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script has no scene of this number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene has this character:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these scenes has this character:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no changed pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has revision marks, so there is none to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a PDF file has pages to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is damaged and can&apos;t be used. The one in use stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that comes with the program stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another model has this name. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the model is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s weights are damaged or only partly there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s settings can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s description can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only partly there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the model is only partly there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Figures for Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted on this computer, for you only. Nothing is sent, and nothing is estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count what becomes of suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How suggestions fared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything counted so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few were accepted in: {}. A quieter setting is under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileFormats</name>
    <message>
        <source>Fountain (*.fountain *.spmd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final Draft (*.fdx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fountain in a text file (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileProblems</name>
    <message>
        <source>It holds no text. Screenwriter opens Fountain, Final Draft (.fdx) and plain text files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file defines XML entities, which no script does and which can be used to do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: its XML is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenwriter opens .fountain, .spmd, .txt, .fdx, .pdf, .docx, .fadein, .osf, .highland, .trelby and .celtx files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a PDF file, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a Word file (.docx), whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a Fade In file, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a Highland file, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a Trelby file, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a Celtx desktop file, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was refused because it unpacks to more than any script holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked with a password. Save a copy without one in the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pages are pictures without letters, as a scanner makes them. A text recognition (OCR) program can make a PDF with text of it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read back from the disk was not what was written; the disk may be failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script could not be written in this format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open in another Screenwriter window, which may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system refused to write the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was read as Windows-1252. Look at accents and quotation marks before you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from a PDF file by where the lines stand on its pages: look it over. Notes and sections are not in a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be understood: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be a script: it has more than {megabytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: its XML is broken at line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be understood ({reason} at line {line}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be understood ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on reading: {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is still as it was last saved. Your text is in the window, with a recovery copy on disk. Save it under another name or in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was left behind. Your text is in the window, with a recovery copy on disk. Save it under another name or in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery copy can be kept: {reason}. Save your script now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another program and has not been saved by itself. Save it to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not saved by itself: the text it would replace cannot be backed up. Save it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not saved by itself: its format cannot hold all of your text. Save it to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” could not be saved by itself: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your script was saved, but no backup could be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your script was saved, but no version could be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your script was saved, but no record of its words could be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your script was saved, but no copy of its revision marks and locks could be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script is now more than a fifth shorter than its last backup, and no such deletion was seen. The backup of {made_at} is kept for good: see File &gt; Backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another window. Here it can be read; save it under another name to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Open it again to see that version; saving will ask first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only scenes whose number, heading or synopsis holds these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only scenes in which this character speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only scenes of this colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Scene heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parenthetical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boneyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with these capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as a part of a longer word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rege&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be found is a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;lection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the selected part of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindCommands</name>
    <message>
        <source>{count} replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a part of the script first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regex: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacement: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowDialog</name>
    <message>
        <source>Enter and Tab Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in Final Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in Starc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in Trelby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, F2 or a double click changes a cell; cells in bold are your own. The line at the bottom of the window always says what both keys do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the table that yours began as: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Enter and Tab make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter after text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, empty line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab after text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, empty line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts the model learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of learning without the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model&apos;s manifest names no script of yours, so there is nothing to forget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning again without it. You can go on writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was forgotten and nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it without a new model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left is too little to learn from. The models that knew the script are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script is not forgotten yet. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}, newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}, older, not learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model knew the script and is then deleted, weights and all: {models}. That can&apos;t be taken back. The script&apos;s own file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These models knew the script and are then deleted, weights and all: {models}. That can&apos;t be taken back. The script&apos;s own file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found any more, so not learned again: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{model}” is learned again from {base} and {scripts}, without “{title}” and {drafts} of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{model}” is learned again from {base} and {scripts}, without “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to learn from without “{title}” and {drafts} of it, so {base} is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to learn from without “{title}”, so {base} is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten on {moment}: “{title}”. Deleted: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned again without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not let these old weights be deleted; delete them yourself:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page&apos;s number, or what is printed on it, such as 5A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, or words of the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scene&apos;s number, or words of its heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scene:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such scene.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next paragraph; on an empty line: choose its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind of paragraph; the status line says which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line inside the paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join to the paragraph above; in an empty one: make it Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type on; letters that match are taken from the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a suggestion is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Screenwriter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An editor for screenplays that suggests the next words, from a small model on your own computer.

Nothing leaves this computer: the program contains no network code for scripts.

Apache License 2.0. The page is set in Courier Prime (SIL Open Font License). Made with Qt {version} and PySide6 (LGPL), PyTorch, SentencePiece, NLTK and pandas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintDetail</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the rewrite into the script; Undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this hint out: once, here, or always</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>Revision hints by scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go There</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintRules</name>
    <message>
        <source>Heading without time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading without place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading without a scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue without dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue without cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphan parenthetical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parenthetical as long as action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced without capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word typed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transition at the top of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echoed word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaning on adverbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filler and hedge words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passive voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Is walking” for “walks”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“There is” at a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openings with -ing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long action paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line to save a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera directions, “we see”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be filmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings on the nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins to, starts to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated gesture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same opening word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parentheticals in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposition markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name spelt two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place spelt two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names too alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two spellings of a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or night contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character vanishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads more like another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever schedules and lights the scene reads DAY or NIGHT from its heading. Cutting back to a place is fine; scripts that leave the time out almost everywhere are taken at their word and not marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading needs a place between INT. or EXT. and the time of day; reports and schedules are sorted by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two headings stand in a row, so the first place is named and nothing is seen there. A line of action is the least a scene needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character&apos;s name stands over nothing: a line was cut or moved and its cue stayed behind. A silent reaction belongs in action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of dialogue follows action or a heading without a name over it, so neither actor nor reader knows whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parenthetical tells how the words under it are spoken, so it needs a cue above and words below. What a character does after the last word is action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parenthetical is a word or two of help for the actor. Past three narrow lines it slows the speech it should serve; what somebody does is action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaking character&apos;s name stands in capitals where action first shows them, so that casting and the reader catch the entrance. Names that are only mentioned, or heard first as a voice, are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same small word stands twice in a row, most often over a line end where the eye skips it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two blanks between words are left over where a word was cut. Writers who set two after every full stop are taken at their word, and so are columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Its” belongs to it and “it&apos;s” is “it is”; “dont” lacks a mark, and a backtick is none. Only forms that cannot be anything else are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUT TO: ends a scene, so it stands under it. Pages break by themselves where this holds; a page break set by hand above a transition tears the two apart. FADE IN: may open a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An uncommon verb or adjective comes back within three lines of action. The ear hears it as a slip unless the repetition is meant. Names, things, common words and sentences built alike are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two -ly adverbs in one sentence of action, or three in a paragraph, usually stand where a stronger verb should: “walks slowly and carefully” is “creeps”. One alone is never marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words such as “very”, “really”, “somewhat” and “suddenly” soften or announce what the next word should do by itself. Only action is looked at: in dialogue they may be the character&apos;s voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads are what people nod and shoulders what they shrug; the shorter phrase shows the same picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“The door is opened by Nora” hides the person who acts; “Nora opens the door” is shorter and can be filmed. Only clear passives are marked: those with a doer after “by”, and “is seen” or “is heard”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen action is in the plain present. The -ing form is right for what was going on before and is interrupted; sentences that say so are not marked, nor is an act in the first paragraph of a scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Behind the counter there&apos;s a dog” is “Behind the counter, a dog”: the place and the thing are the picture. Where the thing acts (“there&apos;s a man waving”) it can lead the sentence itself. A plain “There&apos;s a dog.” is not marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Crossing to the window, she ...” makes two acts happen at once and keeps the actor waiting behind a comma. One is a change of rhythm; the third in a short stretch is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers skim long blocks. Marked are more than five lines, and the second of two with five. One paragraph for each thing the eye turns to reads faster and hints at the shots without naming them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than fourteen lines in one block, with somebody there to listen. What the listener does, set between two thoughts, keeps both in the room. Speeches held to a court, a crowd or nobody are left alone, and so is a scene that one voice carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene runs one or two lines onto a new page, and some of its paragraphs end with one short word on a line of its own. Cutting a word in each is enough to end the scene a page earlier: counted, not guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots are chosen later, by the director; a reader wants the picture. “We see a boat” is “A boat”. Leave it where the story depends on who can see what; “we can’t see” and “we only see” are never marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action can hold only what is seen and heard. What somebody thinks, remembers, realizes or decides reaches the audience through what they do. Leave it where an actor can play it in one look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“She is angry” tells the audience what to feel for; a slammed cup shows it. In dialogue, people seldom name their own feeling at the moment they have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader sees the action from its first word, so “begins to run” is weaker and longer than “runs”. Leave it where the beginning matters because something cuts it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nods, sighs and shrugs are what a draft reaches for between lines. The fourth one within two pages is marked, and each one after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three paragraphs of action in a row that open with one word, or four with “the” or “he”, read as a list. Turn a sentence around, or join two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When every speech is told how to be spoken, actors stop reading. Four or more in a row are marked once, at the first; a language, a device or a person addressed does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People say hello, how are you, fine; scenes seldom need it. Come in after the greetings and go before the good-byes, unless the greeting itself is the fight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in direct address help the audience once; after that they slow the talk. Marked where three of four speeches in a row use one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“As you know ...” is where one character tells another what both know, for the audience&apos;s sake. Look for a scene in which somebody needs to learn it, or fights about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cue one letter away from a common one, which nothing else in the script mentions, is most often a slip; reports and sides would count it as another actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOAT HOUSE and BOATHOUSE are two locations to a schedule. Headings whose places differ by a slip, a space or an apostrophe are marked at the rarer spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers tell speakers apart by the shape and first letter of the cue. Two of the cast who share the first letter and all but two of the others get mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script spells a word the American way in one place and the British way in most others. Only words in small letters are compared, so that names keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same character is given two ages with no jump in time between them. Headings that name a year, a flashback or “years later” start afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading says DAY and the action has moonlight, or NIGHT and sunlight. One of the two is left over from another draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody with a large share of the dialogue falls silent before the last two fifths of a long script and is not mentioned again. An exit, a death or one line later keeps them in the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word that neither the dictionary nor the model expects here, or one of two that are easily taken for each other, where the sentence reads far better with the other. Leave it where it is dialect, a name or a joke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word of this line is what the model expected, which it learned from many scripts: the line may be one heard often. Plain words in the right place are no fault; leave it where the moment wants them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words and habits of this line are nearer to another character&apos;s speeches than to the speaker&apos;s own. Only for characters with 30 speeches or more, and only lines of 8 words or more. Off at first: with a tenth of the lines given to the wrong speaker, 3 in 5 of the lines it is surest of were among them. Where every line has its right speaker it still marks one here and there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintSentences</name>
    <message>
        <source>The heading names no time of day: add DAY, NIGHT or CONTINUOUS after “ - ”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading names no place: say where the scene is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happens under this heading before the next one: write what is seen, or cut it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cue has a cue and nothing to say: write the line or cut the cue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a cue and nothing to say: write the line or cut the cue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody speaks this line: it needs a cue above it, or belongs in action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brackets are empty: say how the line is spoken, or cut them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthetical stands under no cue: it belongs to a speech, or in action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthetical stands as action, cut off from its speech: no blank line above it, or a cue below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said after this parenthetical: as the end of a speech it belongs in action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} words in brackets, {1} printed lines: that is action, so give it a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} words here; your usual parenthetical has {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} comes on here without capitals: write {1} at the first appearance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is typed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} blanks between two words: one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is meant to be “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page begins with this transition: it belongs to the scene before, so break the page below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” echoes “{1}” {2} words before: vary one, or make it count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} adverbs close together, “{1}” and “{2}”: a stronger verb may carry it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adverbs: {0} per 1,000 words of action here; your other scenes {1}; {2} is common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Suddenly” arrives before the surprise does: cut it and let the event break in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” leans on its first word: try “{1}”, or the plain word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” takes room and shows nothing: cut it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” hedges: a picture shows it or does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” reports a struggle without showing it: show the effort, or only the deed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filler words: {0} per 1,000 words of action here; your other scenes {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” says it twice or the long way: “{1}” is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phrases said twice: {0} per 1,000 words of action here; your other scenes {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passive: “{0}” acts here, so let it lead the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passive: “{0}” acts here, so let them lead the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” hides the picture behind a watcher: show the thing itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passives: {0} per 1,000 words of action here; your other scenes {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”: the plain present is shorter and happens now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“is walking” forms: {0} per 1,000 words of action here; your other scenes {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” can go: the place and the thing make the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” keeps the verb waiting: who or what is it that acts (“{1}”)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” once more in a short stretch: let one thing stand by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0} ...” is sentence {1} of its kind here: start with who acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} printed lines of action (up to four are common): break it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines here; your action paragraphs: {1} lines, nine in ten up to {2}; {3} is common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} speaks for {1} lines in one block: a look or an act in between gives it air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines here; {1}&apos;s usual speech has {2}, the script&apos;s {3}; {4} is common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” takes a line alone. Cut one word of {1} letters or more above it: one line less; this brings the scene to one page less, its end from page {2} to page {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” takes a line alone. Cut one word of {1} letters or more above it: one line less; two such cuts bring the scene to one page less, its end from page {2} to page {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” takes a line alone. Cut one word of {1} letters or more above it: one line less; three such cuts bring the scene to one page less, its end from page {2} to page {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” takes a line alone. Cut one word of {1} letters or more above it: one line less; four such cuts bring the scene to one page less, its end from page {2} to page {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” takes a line alone. Cut one word above it: one line less; this brings the scene to one page less, its end from page {1} to page {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” takes a line alone. Cut one word above it: one line less; two such cuts bring the scene to one page less, its end from page {1} to page {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” takes a line alone. Cut one word above it: one line less; three such cuts bring the scene to one page less, its end from page {1} to page {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” takes a line alone. Cut one word above it: one line less; four such cuts bring the scene to one page less, its end from page {1} to page {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” puts the audience into the scene: what is on the page is seen and heard already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” directs the camera: describe what is seen, and the shot follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a shot order: the picture it gives says more than its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera directions: {0} per 1,000 words of action here; your other scenes {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” happens inside a head: give it a look, an act or a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thoughts: {0} per 1,000 words of action here; your other scenes {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” names the feeling: show the face, the hands or the deed that tells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line says outright what is felt (“{0}”): let the subtext carry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named feelings: {0} per 1,000 words of action here; your other scenes {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” starts the action instead of doing it: let it happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” delays the action: try “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginnings: {0} per 1,000 words of action here; your other scenes {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” for the fourth time in about two pages: give this moment its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” for the fifth time in about two pages: give this moment its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” for the {1}th time in about two pages: give this moment its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} paragraphs in a row open with “{1}”: start one from what it does or where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} speeches in a row carry a parenthetical: keep the one that changes a meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parentheticals: {0} in 100 of your speeches; {1} is common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} speeches of hello and good-bye: enter the scene later or leave it sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three of four speeches call somebody by name, here “{0}”: people who talk seldom do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” often opens exposition: would they say this if nobody were listening?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” speaks here; the script&apos;s other cues say “{1}”: is it the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” here, “{1}” elsewhere: one place needs one spelling to be counted as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} look alike on the page: another first letter keeps them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” here, “{1}” elsewhere in the script: keep to one spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was introduced as {1} and is {2} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” under a heading that says {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} speaks here for the last time, {1} scenes before the end, and nobody mentions them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model doubts “{0}” here. “{1}” would be far likelier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither dictionary nor model knows “{0}” here. “{1}” would be far likelier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”: {1} bits. With “{2}” the line needs {3} bits less, over a million times as likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”: {1} bits. With “{2}” the line needs {3} bits less, {4} times as likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word here is what the model expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} bits a letter; the dialogue of this script has {1}. Most for one word: {2} bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line reads more like {0} than {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} times as likely among the speeches of {1}, by words and habits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintSession</name>
    <message>
        <source>The paragraph has changed since: nothing was rewritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note stands among these words: rewrite them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is ignored could not be kept for next time: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the Second Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintsPanel</name>
    <message>
        <source>Number of hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints from the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules are off.
Switch some on under Rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints appear here while you write: echoes, camera directions, missing capitals and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mark.
Only rules of the model are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mark.
{count} rules have read the whole script. Rules lists them.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: {name} speaks next
Esc: none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IgnoredList</name>
    <message>
        <source>Ignored hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back that the selected hint is ignored (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ignored.
Del leaves a hint out until the script is closed, Ctrl+Del in its paragraph for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the script is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexCards</name>
    <message>
        <source>&amp;Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cards one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Se&amp;quence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections and acts between the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new scene below the selected card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each scene has a card here: its heading, its synopsis, its length.
New Card begins a scene.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or Shift and press a key; Tab leaves the field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Take the whole suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its next word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it to the end of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous alternative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of alternatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a suggestion is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough for most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring on the held-out pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused while you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused while the computer runs on battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bits} bits per character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was too little text to hold pages out, so it can&apos;t be told whether it is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better on your held-out pages: {size} fewer surprises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not better on your held-out pages: {size} more surprises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not better on your held-out pages: no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This effort has time for {size} of your {words}: the newest scripts first, of long ones and of tables a sample spread over all of them. A longer effort reads more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned from {scripts} of your scripts ({words})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineHintSession</name>
    <message>
        <source>The model is reading: {done} of {total} scenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This script is locked: it gets no hints from the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded: the hints of the group Model need one. Switch suggestions on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCommands</name>
    <message>
        <source>The word lists of this script could not be written and hold until the window closes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Word Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an entry that you added off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Times of Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transitio&amp;ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for every script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tick away from what should never be offered. The script itself is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. The list fills as you write; entries you add are offered at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the script&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, this script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, every script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>While this script is open, no model is loaded and nothing is suggested. Nothing is ever learned from it. Completion of names and headings stays. The program gives no legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as: under contract with the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown with the lock; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this script can&apos;t be read; it counts as locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked on {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LossPlot</name>
    <message>
        <source>Course of the learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprise on the held-out pages: {first} bits per character at first, {last} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower is better. The thin line is the training loss, on a scale of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits per character, held-out pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Show or hide the panel {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenwriter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelCommands</name>
    <message>
        <source>The model “{name}” is damaged and is not used ({file} in {folder}); {instead} suggests. It can be deleted under Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelExport</name>
    <message>
        <source>The model learned from your scripts, and its folder holds their text. Give it only to people who may read those scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the model “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to copy the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to {0}. It may contain text of the scripts it learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder of this name already; nothing was copied: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelFacts</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} bits per character before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scripts} and {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest with this model from now on (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the model that was in use before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete its folder (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its folder; a model can be copied or carried on a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y To…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its folder to another place, such as a stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget a Script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn again without one of its scripts, and delete the old weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {name} again, as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the model {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder is deleted from this computer and can&apos;t be brought back:
{folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be loaded. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameCompleter</name>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} - Enter: {item} - Tab: {item}, stay here - Esc: close the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene meets the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes appear here.
Begin one with INT. or EXT.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginsDialog</name>
    <message>
        <source>Where the Words Come From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares by scene, element and character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Statement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the shares, models and dates to a text or PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the Record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget where the words came from; the text stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} words stand as suggested or drafted: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded since {}. A word counts while half of its letters are unchanged. Words without record: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the record of where the words came from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text stays as it is. Afterwards the statement says that no record exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the Record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherEntries</name>
    <message>
        <source>Other entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Entr&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Episode, Draft or Revision, which are printed; others stay in the file only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Acts, sections and scenes with their synopses appear here.
Format &gt; Section begins one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>The whole script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides: the scenes of a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 3-7, 12A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes, by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the scenes from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crossed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of other scenes that share a page with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;rt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sce&amp;nes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;aracter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ot&amp;her scenes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody speaks in this script yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has revision marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which scenes, such as 3-7, 12A.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhrasesField</name>
    <message>
        <source>at the end of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One phrase a line. Their words do not count as equal words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set phrases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickPage</name>
    <message>
        <source>Suggestions lean towards the words of the scripts you choose. Everything happens on this computer; nothing leaves it. Notes, cut text and title pages are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than 20&#xa0;000 words, better not learn yet: suggestions follow the script you are writing by themselves, as you type. Learning is possible all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts and tables (*.fountain *.spmd *.fdx *.txt *.pdf *.docx *.trelby *.celtx *.highland *.fadein *.osf *.csv *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add F&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Col&amp;umn with the scripts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scripts were found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fountain, Final Draft or text files, or a CSV table of scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All scripts in a folder and the folders in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected row out of the list (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column of the table holds the text of the scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: learn from this file, or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the new model is called in the list of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Effort:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used with permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written into the model&apos;s manifest, for each script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scripts &amp;are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose}. It runs beside your writing and can be stopped and resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of scripts to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {files}, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{effort}: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{effort}: {purpose}, {duration}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferenceCommands</name>
    <message>
        <source>“{0}” is left alone from now on. Format &gt; Corrections changes that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintChoicesDialog</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose Printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the sheets first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintFields</name>
    <message>
        <source>On both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This script brings its own paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also for counting pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scene numbers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watermark:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Tour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress of the learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on pages of your scripts that are kept aside and not learned from. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on writing, and close this window. Learning runs at low priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase}, {duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out pages: {surprise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out pages: {surprise} ({first} at first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProvenanceCommands</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the Disclosure Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} - disclosure.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF file (*.pdf);;Text file (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Scripts (*.fountain *.spmd *.fdx *.txt *.pdf *.docx *.fadein *.osf *.highland *.trelby *.celtx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost if you don&apos;t save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Don&apos;t Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been saved yet. Overwriting replaces that program&apos;s version with yours; keeping both saves yours beside it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that the two do not write over each other, it can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show That Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for &amp;Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot hold all of your script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Fountain file keeps everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;Without It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name is already in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is still learning from your scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window stops it. It can be resumed where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Script As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>No voice found. Install espeak-ng or speech-dispatcher to have scripts read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading aloud: {who}. The same command stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice stopped: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program could not be started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Screenplay, second pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read. Enter moves the writing caret here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write Here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>{title} p. {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>common in your {element}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovered Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenwriter ended without closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference between the saved and the recovered text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with + are only in the recovered text, lines with − only in the saved file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the recovered text; the file is not touched until you save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this recovered text for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it; it is offered again at the next start and in the File menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has text that was not saved, written {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery copy is damaged; this is all of it that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovered text is the same as the saved one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never saved to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file cannot be read: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was saved {time}: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the recovered text of “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be brought back. The saved file is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %d %B %Y at %H:%M</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message>
        <source>Screenwriter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recovered text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Character:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in &amp;action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in &amp;dialogue, headings and synopses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody speaks in this script yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} speaks 1 time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} speaks {count} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a {name}; afterwards the two are one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCells</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running time, page method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running time, characters method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running time, element weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running time, speech rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running time of dialogue, speech rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running time of action, speech rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters with spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters without spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of speeches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of speeches in both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean scene length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eighths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median scene length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean scene words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: scene heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: parenthetical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: lyric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: transition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: cast list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: centered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: cold opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: new act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: end of act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: page break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: synopsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements: boneyard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT or EXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(before the first heading)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bechdel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C, candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no heading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportRemarks</name>
    <message>
        <source>Nobody speaks yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene heading yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene heading with a place yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two characters are in a scene together yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speech is longer than {0} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes with women only: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided, because nothing is stated of: {0} and {1} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided, because nothing is stated of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}. A: {2}. B: {3}. C: {4} confirmed, {5} to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bechdel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met if you confirm C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, scene {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportSession</name>
    <message>
        <source>What you said of the characters could not be written to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Table of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole script in figures. Running times are estimates by four methods, which are never averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every scene with its length. Lines are printed lines; blank ones are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks, how much and where. Dialogue lines are printed lines without cues and parentheticals. Shares are of all dialogue in the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes grouped by the place in their headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside, outside, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes by INT or EXT and by time of day, as the headings name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action and dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed lines of each page: action and shots, speeches with their cues, and everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence by scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S: speaks in the scene. N: is only named in its action, heading or cast line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence by page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue lines of each character on each page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running minutes by the page method, at the end of each scene. Action and dialogue share a scene&apos;s minutes by their lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long speeches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speeches longer than 30 seconds by the speech-rate method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School grade by five formulas for English; the Dale-Chall formula is left out, because its word list is not shipped. Dialogue in films scores low by nature. At least 100 words and 5 sentences are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different words in what each character says. The figure for the first 200 words can be compared between characters; the others grow with the amount of speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who meets whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes in which both are present. An exchange is two speeches directly after each other in one scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech by what you said of the characters under Characters. Nothing is guessed from names. A minor character has fewer than 3 speeches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bechdel test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: two named women speak. B: two women speak to each other. C: in such an exchange no man is named, and there is no he, him or his. You confirm C. The reverse test swaps women and men.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers, lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT/EXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eighths of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes, speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines a speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words a speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest, words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parentheticals, 100 speeches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages spoken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations, lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of all words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech summed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script by location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the scenes&apos; lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside and outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the scenes&apos; lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speeches, lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other, lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action and dialogue by page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue lines by page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace: minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace: characters and speeches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader&apos;s age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch-Kincaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automated Readability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coleman-Liau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMOG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gunning Fog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the first 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said of the character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsWindow</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;firm This Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a cell to choose. Nothing is guessed from names. What you say is kept beside the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether this exchange is about something other than a man, or a woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected rows, or all of them, as cells for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart as an SVG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As CSV, HTML or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has changed. Counting when you pause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports could not be made. They are tried again after the next change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;Back Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Some pages of your scripts were held out: kept aside, not learned from. Surprise is how many bits the model needs for each of their characters: the fewer, the better it foresees your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, and it is used from the next suggestion on. You can go back at any time under Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model you use now stays as it is. You may keep this one too and choose it under Models.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetrainDialog</name>
    <message>
        <source>Learn from My Scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin; you can go on writing meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now; it can be resumed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;Over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was learned so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it among the models, and use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it; nothing else changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window; learning goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning from your scripts: starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned so far is forgotten. Your scripts and your models stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning from your scripts: {percent} %, {phase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning from your scripts: {percent} %, {duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning from your scripts: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning is finished. {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning stopped. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is among your models but could not be loaded; the one in use stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevisionCommands</name>
    <message>
        <source>The scene numbers look locked. Revision &gt; Lock Scene Numbers keeps them so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are marked: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are no longer marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the text to be marked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no marks to take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marked change is shown in this script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene numbers are no longer locked; those there are stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} scene numbers are locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages follow the text again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages are locked as soon as they are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages are locked; new text goes to A-pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This script is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevisionSetsDialog</name>
    <message>
        <source>Revision Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are marked in this set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start Next Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the set after this one, with today&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date on its pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a colour to choose another. Sets in bold have marks in this script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark changes in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the Set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>&amp;Go There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make D&amp;eeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;Higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Scene Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;Section Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleGroups</name>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Craft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleSwitches</name>
    <message>
        <source>Revision rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneColours</name>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneCommands</name>
    <message>
        <source>There is no scene above to change places with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene below to change places with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scene here that can be omitted: the caret is in none, or it holds layout that would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text here that can be commented out: there is none, or it holds what would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is commented out; a note here would not be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caret is in a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} paragraphs changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneDraftDialog</name>
    <message>
        <source>Draft This Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT. PLACE - DAY, or nothing to go on with the scene above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INT. PLACE - DAY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens, one beat a line. Nora finds the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NORA, IDRIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these speak in the draft. Separate names by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements drafted for each beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft by these beats; elements you keep stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, element by element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps, Delete skips, F2 edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a beat or two above, then press Write. Nothing enters the script by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This element stays (Enter); again: it does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of this element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Freer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version, less like what is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version, nearer to what is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this element out (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write no further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every element stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what is kept into the script, as one step to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rough draft from the local model. Expect to rewrite it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heading:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beats:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Elements a beat:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your beat, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your beat, not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafted, kept; enters the script with its speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafted, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafted, not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert {} Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, change or skip each element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freer than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer to the usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is loaded, so nothing can be drafted. See Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s process ended. It is started again with the next Write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little memory for the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft could not go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenePicker</name>
    <message>
        <source>Choose Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick every scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every tick away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script has no scenes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} scenes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <source>{count} page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptFiles</name>
    <message>
        <source>Text that is commented out (/* … */) cannot be kept in a Final Draft file and is left out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These entries of the title page are left out of a Final Draft file: {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptOverview</name>
    <message>
        <source>(empty heading)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(section without a name)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message>
        <source>Screenplay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptPrinting</name>
    <message>
        <source>Print Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script was not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it. Export a PDF file and print that instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptSwitchCommands</name>
    <message>
        <source>Nothing will be learned from this script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This script may be learned from again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you set for this script could not be written and holds until the window closes: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;lock This Script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock This Script…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondDraft</name>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes with hints (Page Up, Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hint before this (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next hint (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hints: nothing is left to walk through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Session Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted on this computer, for you only. A day counts what the script grew by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count words and pages of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sprints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget every day counted so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goal for a day:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sprint:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End Sprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin Sprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the timer; what was written counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A timer, and the words written until it ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionGoals</name>
    <message>
        <source>The sprint has ended: {0:,} words in {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}:{1:02d} left  ·  {2:,} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprint: time left and words written in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} of {1:,} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} words today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words the script grew by today; pages: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages counted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter and Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in Final Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in Starc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in Trelby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter after dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter: only when quite sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eager: also when less sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer: the likeliest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freer: less likely ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letter at the start of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find headings, names and transitions as I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete names, places and transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer names before I type one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curly quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight ones become curly as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two hyphens become a dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts usually keep the two hyphens: --</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three dots become one sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts usually keep the three dots: ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lone i becomes I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THe becomes The</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second capital at the start of a word becomes small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put slips of the keyboard right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a list of words, such as teh for the; your own come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language is the one chosen here from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typewriter line at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> % of the height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where View &gt; Typewriter Scrolling keeps the line you type, from the top of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a pause of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer who speaks next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice per character, from 30 speeches on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one at each start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same text the same suggestions, where words are chosen freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning pauses while I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning pauses on battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memorisation guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> equal words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suggestion with so many words in a row equal to a learned text is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with my own scripts too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(CONT&apos;D) by itself where a speaker goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn and printed, never typed into the text; Final Draft files bring their own switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace or Ctrl+Z right after a correction takes it back, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark misspelt words as I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script may have a language of its own: Edit &gt; Spelling Language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save after a pause of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved text is always kept in a recovery copy, whatever is set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the setting found, Down and Up to the next and the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Change Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;lso This Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the command&apos;s keys and add this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Ke&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the command&apos;s keys away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every command its usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;se This Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command, then press its new key in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} opens the menu {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is needed for writing. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command has {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} belongs to: {1}. Taking it over leaves that command without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fountain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts {group}: older, counts 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drafts {group}: newest, counts 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Drop scripts, folders or a CSV table here,
or use the buttons above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts to learn from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingCommands</name>
    <message>
        <source>Spelling is not checked in this script. Choose a language: Edit &gt; Spelling Language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words could not be written and hold until the window closes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling cannot be checked: the dictionary cannot be read ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingDialog</name>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the word stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change A&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its place wherever the word stands in this script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the word here and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore in Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this word alone in this script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to Dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word is right in all my scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Sc&amp;ript&apos;s Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word is right in this script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} words left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to Dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to This &amp;Script&apos;s Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore in This Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingWalk</name>
    <message>
        <source>Reading the script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more misspelt words but those you skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No misspelt words. Names of this script&apos;s people and places are known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitView</name>
    <message>
        <source>Enter: write here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>Feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three acts, some 90 to 120 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TV Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaser and five acts, each on a page of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sitcom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold open, two acts and a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place, one change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts and scenes for the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror, Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short: a driving lesson in a hospice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short: a school board and its clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s Soup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A half hour in a hospital cafeteria</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsPanel</name>
    <message>
        <source>State of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few lines: pages, running time and who speaks how much appear here when you pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All Reports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and charts of the whole script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed pages; in brackets without the empty ends of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page is a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1350 printed characters are a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights of headings, action and dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by speech rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the words take to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed words; in brackets those of dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes; in brackets different locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters with a speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of speeches among those of speeches and action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are counted when you pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures could not be counted. They are tried again after the next change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>The model runs on this computer; nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Enter and Tab do here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are marked in this revision set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StructureCommands</name>
    <message>
        <source>It can&apos;t be moved further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A section is between one and six deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caret is in no scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This script is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StructureModel</name>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No synopsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionOffers</name>
    <message>
        <source>then: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionSession</name>
    <message>
        <source>the model is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waking the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little memory for the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice per character is off in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General dialogue: {0} has {1} of the {2} speeches that a voice of their own rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}’s own lines count more here: {1} speeches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {0}, {1} speeches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions take {ms} ms here: they now come when you ask (Ctrl+Space).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to suggest here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} speaks next: a chance of {1} %, from the model and this script&apos;s own habits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked: no suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestions off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionTour</name>
    <message>
        <source>1 of 3. Go to the end of the last line, type a word and a space, and rest. Grey words appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 of 3. Right takes them all, Ctrl+Right the next word. To ignore them just type on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 of 3. Ctrl+Shift+Space lists other words, Alt+/ says where they come from. Now send a suggestion away with Esc.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>First rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows; click the column that holds the scripts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThesaurusCommands</name>
    <message>
        <source>Put the caret into a word to look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thesaurus does not answer ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThesaurusDialog</name>
    <message>
        <source>Thesaurus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word to look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another word to look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the word in the script (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words like the chosen one (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the word as it is (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar words in this script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thesaurus has no words like “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adverb</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitlePageDialog</name>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cr&amp;edit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draft date:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opyright:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Based on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address, telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ot&amp;hers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**bold**, *italic* and _underlined_ as in a Fountain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title page as it was when the script was opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitlePagePreview</name>
    <message>
        <source>Nothing to print yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the title page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlocking is put on record with the date. Suggestions come back at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on record; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionCommands</name>
    <message>
        <source>{name} on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before going back to: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before bringing back: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version could not be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenwriter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the script first: versions and backups are kept of saved scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what was kept, so it is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%d %b %Y %H:%M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number {old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was on page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {old} → {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages {old} → {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have 1 page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have {count} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep This Version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present text under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the present text; with two chosen, with each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with &amp;File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a file or another draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the whole text back; one step to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name and Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it; what has a name is kept for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept beside your script, never in it. Saving keeps one by itself; old ones are thinned out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep This Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (may be empty):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the version “{what}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicesDialog</name>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks in which voice when the script is read aloud. Names keep their voice in every script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody speaks in this script yet. Voices can be chosen once there are character lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>When I pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I ask (Ctrl+Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenwriter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write screenplays. Your own model suggests the next words, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty script (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Fountain, Final Draft or text file (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the usual shape of a feature, an hour, a sitcom, a short or a play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an original short script to look around and try suggestions in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you write, suggested words appear in grey after the caret. Right takes them; typing on ignores them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When words are suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three steps on a scratch scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer. You can change this at any time in the menu Suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyCommands</name>
    <message>
        <source>You used this line in {script}, p. {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You used this line in {script}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>General English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for its like in your scripts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like your script &lt;i&gt;{title}&lt;/i&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like your script &lt;i&gt;{title}, p. {page}&lt;/i&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn when the window opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed {0}, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the seed change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix this seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the same seed the same text gets the same suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted in this session; offered by {model}. Chance of its first word, as the model sees it: {chance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered by {model}. Chance of its first word, as the model sees it: {chance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What spoke: {voices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No close source: this model has not learned from your scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No close source in the scripts it learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model was made before the guard and has no index of what it was learned from: nothing is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} equal words in a row stand in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May repeat old lines; the guard blocks {limit} equal words. A likeness does not prove a source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>Something went wrong in Screenwriter. Your text is still here. Details: {log}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be written: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be read; they were kept in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%d %B %Y, %H:%M</source>
        <extracomment>How a date and a time are written: %d day, %B name and %m number of the month, %Y year, %H:%M time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (read-only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenDates</name>
    <message>
        <source>{day} %B %Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} %B %Y, %H:%M</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hint_detail</name>
    <message>
        <source>Instead:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hint_menu</name>
    <message>
        <source>Ignore Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore in This Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never Mark “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Off “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut “{old}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
