/** The part of the Typst template that sets lists, core activities and rating scales. */
export const listBlocks = String.raw`
#let marked-items(items, ordered) = {
  set par(leading: 0.62em)
  let bodies = items.map(sentence)
  if ordered { enum(tight: false, spacing: 0.75em, indent: 1mm, body-indent: 2.5mm, ..bodies) }
  else { list(tight: false, spacing: 0.75em, indent: 1mm, body-indent: 2.5mm, ..bodies) }
}

// A title is no heading of the outline: its text carries a flag and a link.
#let statements-list(b) = {
  if b.title != none {
    block(above: 1.5em, below: 0.8em, sticky: true, {
      set text(weight: 600)
      if b.title.marker != "" [#text(font: sans, fill: accent, b.title.marker)#h(0.5em)]
      sentence(b.title.statement)
    })
  }
  marked-items(b.items, b.ordered)
}

#let activities(b) = {
  show figure: set block(breakable: true)
  figure(
    kind: table, supplement: none, numbering: none, caption: b.caption,
    table(
      columns: (2fr, 3fr),
      align: left + top,
      inset: (x: 5pt, y: 7pt),
      stroke: rule-under,
      table.header(..b.columns.map(c => text(weight: 600, c))),
      ..b.rows.map(r => (
        // A row stays whole, unless it is longer than half a page.
        block(breakable: r.steps.len() > 8, {
          set text(size: 9.5pt)
          block(below: 0.8em, sticky: true, text(weight: 600, [#text(fill: accent, r.number) #sentence(r.heading)]))
          par(sentence(r.result))
        }),
        block(breakable: r.steps.len() > 8, { set text(size: 9.5pt); marked-items(r.steps, false) }),
      )).flatten(),
    ),
  )
}

// High above low; the rule at the left is the scale.
#let scale(b) = {
  show figure: set block(breakable: false)
  figure(
    kind: table, supplement: none, numbering: none, caption: b.caption,
    table(
      columns: (31mm, 1fr, 32mm),
      align: (x, y) => (if x == 0 { right } else { left }) + horizon,
      inset: (x: 6pt, y: 7pt),
      stroke: (x, y) => (
        bottom: if y == 0 { 0.8pt + soft } else { 0.3pt + line-colour },
        right: if x == 0 and y > 0 { 1.6pt + accent } else { none },
      ),
      table.header(..b.columns.map(c => text(weight: 600, c))),
      ..b.points.map(p => (
        [#text(size: 7.5pt, fill: soft, p.name) #h(0.3em) #text(size: 11pt, weight: 600, str(p.value))],
        if p.anchors.len() == 0 { text(style: "italic", fill: soft, p.gap) } else {
          set text(size: 9.5pt)
          for a in p.anchors { block(above: 0.4em, below: 0.4em, sentence(a.statement)) }
        },
        for a in p.anchors { block(above: 0.4em, below: 0.4em, text(size: 8pt, fill: soft, a.figures)) },
      )).flatten(),
    ),
  )
}

`;
