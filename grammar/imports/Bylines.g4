/*
 * The line that says who wrote a story, from 2009 on.
 */
lexer grammar Bylines;

/** `By Irina Lukina and Jun-ho Park / Reuters`. */
fragment Byline        : FirstReporter ((',' ' and'? | ' and') ' ' Reporter)* (' / ' Organization)? ;
fragment FirstReporter : 'By ' (Rank '. ')? Reporter ;
fragment Reporter      : ReporterWord (NextReporter (NextReporter NextReporter?)?)? ;
fragment NextReporter  : (' ' Particle)* ' ' ReporterWord ;
/** Only after `By` can a small letter follow a hyphen: elsewhere `Sit-in Ends` would be a name. */
fragment ReporterWord  : NameWord ('-' NameLetter+)? ;
fragment Organization  : Upper ~[\r\n/.]* ;
