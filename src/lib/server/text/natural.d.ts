// Parts of natural that come without types. The whole package loads database clients: import only these.
declare module 'natural/lib/natural/stemmers/porter_stemmer*' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/util/stopwords*' {
  const list: { words: string[] };
  export default list;
}
