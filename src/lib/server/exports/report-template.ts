import { listBlocks } from './report-template-blocks.ts';

/**
 * The Typst template of the job analysis. It reads the document model as data; whatever people typed
 * arrives as strings and is set as text. Kept as a string, so that the server, the tests and the
 * command line find it alike.
 */
const setUp = String.raw`
#let doc = json(bytes(sys.inputs.data))
#let w = doc.words
#let sans = "Source Sans 3"
#let ink = rgb("#23201c")
#let soft = rgb("#5f584f")
#let line-colour = rgb("#d8d0c4")
#let accent = rgb("#2b4a86")
#let tone = (effective: rgb("#0f675c"), ineffective: rgb("#96470f"))
#let sign = (effective: "+", ineffective: "−")

#set document(title: doc.title.kind + ": " + doc.title.job, date: none)
#set text(font: ("Source Serif 4", sans), size: 10.5pt, fill: ink, lang: doc.language, hyphenate: false)
#set par(leading: 0.7em, spacing: 1.1em, justify: false)
#set page(
  paper: "a4",
  margin: (top: 30mm, bottom: 28mm, left: 28mm, right: 28mm),
  header: context if here().page() > 1 {
    set text(font: sans, size: 8.5pt, fill: soft)
    grid(columns: (1fr, auto), column-gutter: 1em, doc.title.job, doc.title.kind)
  },
  footer: context {
    set text(font: sans, size: 8.5pt, fill: soft)
    align(right)[#w.page #counter(page).display("1 / 1", both: true)]
  },
)
#show heading: set text(font: sans, weight: 600, fill: ink)
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 1): set block(above: 2.4em, below: 1em)
#show heading.where(level: 2): set text(size: 11.5pt)
#show heading.where(level: 2): set block(above: 1.8em, below: 0.8em)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.where(kind: table): set block(breakable: true, above: 1.4em, below: 1.6em)
#show figure.caption: it => align(left, text(font: sans, size: 8.5pt, fill: soft, it.body))
#show table: set text(font: sans, size: 9pt)
#show table: set par(leading: 0.5em)

// What people typed keeps its lines, and is read in the language of the workshop.
#let typed(s) = text(lang: doc.contentLanguage, s.split("\n").join(linebreak()))
#let label-text(s) = text(font: sans, size: 8.5pt, fill: soft, s)
// A label beside running text: the empty box puts both on one baseline.
#let term(s) = box(width: 0pt, height: 7pt) + label-text(s)
#let flag(s) = if s.flag != none {
  let times = s.at("confirmations", default: none)
  let mark = text(font: sans, size: 7pt, fill: accent, if s.note != none { s.flag + "·" + str(s.note) } else if times != none { s.flag + " " + str(times) + "×" } else { s.flag })
  h(0.12em)
  super(typographic: false, baseline: -0.42em, size: 1em, if s.note == none { mark } else {
    link(label("evidence/" + s.key), mark)
  })
}
#let voice(s, words) = {
  if s.flag == "E0" { text(style: "italic", fill: soft, words) }
  else if s.origin == "template" { words }
  else { typed(words) }
}
// The last word and the flag stay on one line.
#let sentence(s) = {
  let words = s.text.split(" ")
  let last = words.last()
  if s.flag == none or last.len() > 40 or last.contains("\n") { voice(s, s.text) + flag(s) } else {
    if words.len() > 1 { voice(s, words.slice(0, -1).join(" ")) + " " }
    box(voice(s, last) + flag(s))
  }
}

#let paragraph(b) = par(b.statements.map(sentence).join(" "))

#let facts(b) = block(above: 1.4em, grid(
  columns: (42mm, 1fr), column-gutter: 5mm, row-gutter: 0.95em,
  ..b.rows.map(r => (term(r.term), sentence(r.statement))).flatten(),
))

#let rule-under = (x, y) => (bottom: if y == 0 { 0.8pt + soft } else { 0.4pt + line-colour })

// A short table stays on one page, with its caption.
#let data-table(b) = {
  show figure: set block(breakable: b.rows.len() > 16 or b.key == "evidence/table")
  figure(
  kind: table, supplement: none, numbering: none, caption: b.caption,
  table(
    columns: if "widths" in b { b.widths.map(w => w * 1fr) } else { b.columns.map(c => if c.wide { 1fr } else { auto }) },
    align: (x, y) => (if b.columns.at(x).align == "end" { right } else { left }) + top,
    inset: (x: 4pt, y: 4.5pt),
    stroke: rule-under,
    table.header(..b.columns.map(c => text(weight: 600, c.label))),
    ..b.rows.map(r => r.cells.enumerate().map(((i, c)) => {
      let evidence = b.key == "evidence/table"
      if evidence and i == 0 [#c#label("evidence/" + r.key)] else if evidence and c.len() < 400 { block(breakable: false, typed(c)) } else if evidence or i == 0 { typed(c) } else { c }
    })).flatten(),
  ),
)
}

#let matrix(b) = {
  show figure: set block(breakable: b.rows.len() > 12)
  figure(
    kind: table, supplement: none, numbering: none, caption: b.caption,
    table(
      columns: (1fr,) + b.columns.map(_ => auto),
      align: (x, y) => (if x == 0 { left } else { right }) + top,
      inset: (x: 4pt, y: 4.5pt),
      stroke: rule-under,
      table.header([], ..b.columns.map(c => text(weight: 600, c.code))),
      ..b.rows.map(r => (
        [#text(weight: 600, r.code) #typed(r.label)],
        ..r.cells.map(c => if c.count == 0 { text(fill: soft, "–") } else if c.proposed { text(weight: 600, "● " + c.text) } else { c.text }),
      )).flatten(),
    ),
  )
  par(label-text(b.columns.map(c => [#text(weight: 600, c.code) #typed(c.label)]).join("; ") + [.]))
}

#let example(e) = block(above: 0.95em, below: 0.95em, grid(
  columns: (5mm, 1fr), column-gutter: 1.5mm,
  text(font: sans, weight: 600, size: 12pt, fill: tone.at(e.polarity), sign.at(e.polarity)),
  {
    let name = if e.polarity == "effective" { w.effectiveBehaviour } else { w.ineffectiveBehaviour }
    let parts = (lower(w.incident) + " " + str(e.number),) + if e.anchor { (w.anchor,) } else { () }
    text(font: sans, size: 8.5pt, weight: 600, fill: tone.at(e.polarity), name)
    label-text(" · " + parts.join(" · "))
    linebreak()
    typed(e.behaviour)
    if e.shown [ \ #label-text(w.consequences + ": ")#typed(e.consequences)]
  },
))

// Competencies stand below a heading with their kind, tasks straight below the section's.
#let category(b) = {
  show heading: set text(font: "Source Serif 4", size: 11.5pt)
  show heading: set block(above: 1.9em, below: 0.6em)
  heading(level: if b.frame == "task" { 2 } else { 3 }, {
    text(font: sans, size: 10pt, fill: accent, b.code)
    h(0.6em)
    typed(b.statement.text)
    flag(b.statement)
  })
  block(below: 1em, sticky: true, label-text(b.figures.join(" · ")))
  if b.definition != "" { par(typed(b.definition)) }
  for e in b.examples.effective + b.examples.ineffective {
    example(e + (shown: b.frame == "task" and e.consequences != ""))
  }
  if b.remarks.len() > 0 { par(label-text(b.remarks.join(" "))) }
}

#let incidents(b) = for i in b.incidents {
  block(above: 1.5em, below: 0.5em, sticky: true, {
    text(font: sans, weight: 600, fill: tone.at(i.polarity), sign.at(i.polarity) + " " + w.incident + " " + str(i.number))
    label-text(" · " + w.at(i.polarity) + if i.codes.len() > 0 { " · " + i.codes.join(", ") } else { "" })
  })
  for field in ("circumstances", "behaviour", "consequences") {
    par(spacing: 0.85em, label-text(w.at(field) + ": ") + typed(i.answers.at(field)))
  }
}

#let codebook(b) = for e in b.entries {
  block(above: 1.6em, below: 0.7em, sticky: true, {
    text(font: sans, size: 10pt, weight: 600, fill: accent, e.code)
    h(0.6em)
    text(weight: 600, typed(e.label))
  })
  grid(columns: (34mm, 1fr), column-gutter: 4mm, row-gutter: 0.75em,
    ..e.rows.map(r => (term(r.term), typed(r.text))).flatten())
}
`;

const body = String.raw`
#let render(b) = {
  if b.kind == "paragraph" { paragraph(b) }
  else if b.kind == "facts" { facts(b) }
  else if b.kind == "heading" { heading(level: b.at("level", default: 2), b.text) }
  else if b.kind == "empty" { par(sentence(b.statement)) }
  else if b.kind == "category" { category(b) }
  else if b.kind == "table" { data-table(b) }
  else if b.kind == "matrix" { matrix(b) }
  else if b.kind == "list" { statements-list(b) }
  else if b.kind == "activities" { activities(b) }
  else if b.kind == "scale" { scale(b) }
  else if b.kind == "incidents" { incidents(b) }
  else if b.kind == "codebook" { codebook(b) }
}

#let contents = {
  v(9mm)
  set text(font: sans, size: 10pt)
  show outline.entry: set block(above: 0.75em)
  outline(title: text(size: 11.5pt, w.contents), depth: 1)
}

#let legend = {
  v(7mm)
  {
    show heading: set text(size: 11.5pt)
    show heading: set block(above: 1em, below: 0.8em)
    heading(level: 1, outlined: false, bookmarked: false, doc.legend.title)
  }
  par(text(size: 9.5pt, doc.legend.intro))
  set text(size: 9pt)
  grid(columns: (8mm, 1fr), row-gutter: 0.6em,
    ..doc.legend.flags.map(f => (
      text(font: sans, weight: 600, fill: accent, f.flag),
      text(font: sans)[#text(weight: 600, f.name): #f.meaning.],
    )).flatten())
}

// Title block
#if doc.layout == "report" { v(6mm) }
#text(font: sans, size: 9.5pt, weight: 600, fill: accent, tracking: 0.06em, doc.title.kind)
#block(above: 1.2em, below: 1.1em, {
  set par(leading: 0.4em)
  title(text(size: if doc.layout == "report" { 27pt } else { 21pt }, weight: 600, lang: doc.contentLanguage, doc.title.job))
})
#text(size: if doc.layout == "report" { 13pt } else { 11pt }, fill: soft, style: "italic", doc.title.subtitle)
#block(above: 1.6em, below: 1.6em, line(length: 100%, stroke: 0.6pt + line-colour))
#for l in doc.title.lines { block(above: 0.5em, below: 0.5em, text(font: sans, size: 9.5pt, l)) }

#if doc.layout == "report" {
  contents
  legend
  pagebreak()
}

#for s in doc.sections {
  let first-appendix = s.appendix and s.number == "A"
  if first-appendix and doc.layout == "sheet" { block(breakable: false, legend) }
  if s.key == "incidents" or (s.key == "evidence" and doc.layout == "report") { pagebreak(weak: true) }
  heading(level: 1, if s.appendix { w.appendix + " " + s.number + ". " + s.title } else if s.number == "" { s.title } else { s.number + "  " + s.title })
  for b in s.blocks { render(b) }
}
`;

/** The whole template. */
export const reportTemplate = setUp + listBlocks + body;
