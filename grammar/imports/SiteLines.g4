/*
 * Lines of the site and of the paper itself, which are never part of a story.
 */
lexer grammar SiteLines;

/** `Get the latest updates as we post them — right on your browser`, on nearly all pages. */
fragment SiteHeader         : SiteHeaderStart ' them \u2014 right on your browser' ;
fragment DashlessSiteHeader : SiteHeaderStart ' them' ' '+ 'right on your browser' ;
/** Cut after its first words, or with another character for its dash. A sentence that begins so is none. */
fragment DamagedSiteHeader  : SiteHeaderStart (' them' ~[A-Za-z,.\r\n]*)? [a-z ]* ;
fragment SiteHeaderStart    : 'Get the latest updates as we post' ;

/** `. Last Updated: 07/27/2016`: the day of the site's last change, never that of the story. */
fragment StampLabel : ('.' Space*)? 'Last ' [Uu] 'pdated:' ;
/** The form in which a stamp is known anywhere on a page, also further down. */
fragment FullStampLabel : '. Last Updated:' ;
fragment StampDate  : Digit Digit '/' Digit Digit '/' Digit Digit Digit Digit ;

fragment OtherSiteMark   : 'Support The Moscow Times!' ~[\r\n]* EOF | '<!' | '<?xml' | '<html' ;
fragment ListingTitle    : 'Free access archive' | 'Articles by ' TitleCase ;
fragment Footer          : 'Most Read' | 'Moscow Directory' ;

/** Boxes of the paper. The first is the only one with a last line of its own. */
fragment NoticeTitle     : 'To Our Readers' ;
fragment NoticeStart     : 'HAS SOMETHING you' ;
fragment NoticeEnd       : 'Email the Opinion Page Editor' ;
fragment SpecialReport   : 'Click here to read our special report' ;
