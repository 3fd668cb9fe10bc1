/** Texts that break careless documents; each must come out as it went in. */
export const hostileTexts = {
  typst: '#import "x.typ": * #{ panic("boom") } $x^2$ @label <label> // /* */ = kop',
  html: '<script>alert("hé")</script> &amp; <!-- x --> ]]> <w:p/>',
  markdown: '*ster* _streep_ `code` [link](http://x.be) | cel | ~~weg~~ # kop',
  backslash: 'C:\\map\\n \\u0041 \\\\server \\textbf{vet}',
  quotes: 'zei "neen" en ‘ja’ — 100 % ${niets} %s {0}',
  emoji: 'blij 😀 en een hart ❤️',
  rightToLeft: 'zei שלום tegen مرحبا',
  spreadsheet: '=SOM(A1:A9) +1 -1 @x'
} as const;

export const loneSurrogate = 'kapot \uD83D einde';
export const control = 'bel\u0007 nul\u0000 scheiding\u000C';
/** Five thousand characters with and without places to break. */
export const longText = Array.from({ length: 500 }, (_, i) => `woord-${i + 1000}`).join(' ');
export const longWord = 'x'.repeat(5000);
