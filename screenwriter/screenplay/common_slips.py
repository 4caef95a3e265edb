"""Slips of the keyboard in English that are no words of their own, with what was meant."""

from collections.abc import Mapping

_TEXT = """
abd=and  abotu=about  adn=and  agian=again  agina=again  ahve=have  alot=a_lot  alraedy=already  alreayd=already
alwasy=always  amde=made  anf=and  arguement=argument  bakc=back  baout=about  bcak=back  beacuse=because
becasue=because  becuase=because  begining=beginning  beginining=beginning  beleive=believe  beleived=believed
bewteen=between  buisness=business  cahnge=change  chnage=change  cna=can  comeing=coming  commited=committed
coudl=could  couldnt=couldn't  definately=definitely  definatly=definitely  didnt=didn't  doesnt=doesn't  dont=don't
dosen't=doesn't  embarass=embarrass  embarassed=embarrassed  enought=enough  everythign=everything  familar=familiar
firends=friends  fomr=from  freind=friend  freinds=friends  frmo=from  gaurd=guard  gerat=great  geting=getting
goign=going  gonig=going  hadnt=hadn't  haev=have  hasnt=hasn't  havent=haven't  heared=heard  hersefl=herself
himslef=himself  hismelf=himself  hsi=his  htat=that  hte=the  htere=there  htey=they  htink=think  htis=this
hvae=have  hwat=what  hwen=when  ihs=his  isnt=isn't  iwth=with  jsut=just  juts=just  knwo=know  knwon=known
konw=know  laughign=laughing  liek=like  litle=little  littel=little  loev=love  maek=make  mkae=make  moer=more
mroe=more  mysefl=myself  myslef=myself  nad=and  neccessary=necessary  necesary=necessary  nkow=know  nto=not
ocasion=occasion  occassion=occasion  occured=occurred  oclock=o'clock  oen=one  ohter=other  olny=only  onyl=only
otehr=other  otu=out  oyu=you  oyur=your  peice=piece  peopel=people  poeple=people  porblem=problem
probelm=problem  realy=really  recieve=receive  recieved=received  rember=remember  remeber=remember  rigth=right
rihgt=right  seh=she  shoudl=should  shouldnt=shouldn't  siad=said  sieze=seize  smae=same  soemone=someone
soemthing=something  somethign=something  suprise=surprise  suprised=surprised  tahn=than  taht=that
talkign=talking  tath=that  teh=the  tehre=there  tehy=they  thats=that's  theres=there's  theri=their
theyll=they'll  theyre=they're  theyve=they've  thier=their  thign=thing  thigns=things  thikn=think  thsi=this
thta=that  thye=they  tiem=time  tihs=this  togehter=together  toghether=together  tommorow=tomorrow
tommorrow=tomorrow  tomorow=tomorrow  tonihgt=tonight  truely=truly  untill=until  usualy=usually  waht=what
wasnt=wasn't  wehn=when  werent=weren't  whcih=which  whihc=which  whta=what  wiht=with  windwo=window  wnat=want
wnats=wants  woudl=would  wouldnt=wouldn't  writting=writing  wtih=with  yeild=yield  yoru=your  youll=you'll
youre=you're  youve=you've  yuo=you  yuor=your
"""

COMMON_SLIPS: Mapping[str, str] = {
    wrong: right.replace("_", " ") for wrong, right in (pair.split("=") for pair in _TEXT.split())
}
"""Wrong spellings in small letters, and the right ones."""
