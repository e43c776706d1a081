package source

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// CleanMarkdown overwrites with blanks what stands in Markdown beside the text:
// front matter but for its title, comments, fences of code, the bars of tables, and
// the underscores that stand for blanks; form feeds become line ends. No offset
// changes.
func (s *Source) CleanMarkdown() {
	m := markdownCleaner{src: s.Text}
	m.frontMatter()
	m.comments()
	m.lines()
	m.underscores()
	if m.out != nil {
		s.Text = m.out
	}
}

// CleanText overwrites with blanks the bars of tables in plain text, and the
// underscores that stand for blanks.
func (s *Source) CleanText() {
	m := markdownCleaner{src: s.Text}
	if bytes.ContainsRune(s.Text, '|') {
		m.lines()
	}
	m.underscores()
	if m.out != nil {
		s.Text = m.out
	}
}

// markdownCleaner copies a text when it first changes it.
type markdownCleaner struct {
	src, out []byte
}

// text returns the text as it is so far.
func (m *markdownCleaner) text() []byte {
	if m.out != nil {
		return m.out
	}
	return m.src
}

// set overwrites a stretch, but for its line ends, with a character.
func (m *markdownCleaner) set(from, to int, c byte) {
	if m.out == nil {
		m.out = bytes.Clone(m.src)
	}
	for i := from; i < to; i++ {
		if m.out[i] != '\n' {
			m.out[i] = c
		}
	}
}

// frontMatter blanks what stands between two lines of dashes at the start, but
// for the title, which becomes a heading unless one follows.
func (m *markdownCleaner) frontMatter() {
	end := frontMatter(m.src)
	if end == 0 {
		return
	}
	from, to := 0, 0
	at := 0
	for line := range bytes.Lines(m.src[:end]) {
		if key, value, ok := strings.Cut(string(line), ":"); ok && strings.EqualFold(key, "title") {
			value = strings.TrimLeft(value, " \"'")
			from, to = at+len(line)-len(value), at+len(strings.TrimRight(string(line), " \"'\n"))
		}
		at += len(line)
	}
	if bytes.HasPrefix(bytes.TrimSpace(m.src[end:]), []byte("# ")) || m.src[from] == '>' || m.src[from] == '|' {
		from, to = end, end
	}
	m.set(0, from, ' ')
	m.set(to, end, ' ')
	if from < to {
		start := bytes.LastIndexByte(m.src[:from], '\n') + 1
		m.set(start, start+1, '#')
	}
}

// frontMatter returns the length of the front matter at the start of a text: keys
// and values between two lines of dashes; 0 where there is none.
func frontMatter(text []byte) int {
	const longest = 100 // lines
	rest, ok := bytes.CutPrefix(text, []byte("---\n"))
	if !ok || !hasKey(rest) {
		return 0
	}
	at, n := len("---\n"), 0
	for line := range bytes.Lines(rest) {
		if n++; n > longest {
			return 0
		}
		at += len(line)
		if end := string(bytes.TrimRight(line, " \n")); end == "---" || end == "..." {
			return at
		}
	}
	return 0
}

// hasKey reports whether the first line of a text is a key with its value.
func hasKey(text []byte) bool {
	line, _, _ := bytes.Cut(text, []byte("\n"))
	key, _, ok := bytes.Cut(line, []byte(":"))
	return ok && len(key) > 0 && !bytes.ContainsAny(key, " \t.,")
}

// comments blanks comments of HTML.
func (m *markdownCleaner) comments() {
	for at := 0; ; {
		n := bytes.Index(m.text()[at:], []byte("<!--"))
		if n < 0 {
			return
		}
		at += n
		end := endAfter(m.text()[at:], "-->")
		if end == 0 {
			return
		}
		m.set(at, at+end, ' ')
		at += end
	}
}

// lines blanks fences, rows of dashes and the bars between cells, and ends pages.
func (m *markdownCleaner) lines() {
	at := 0
	table := 0 // the end of the table whose rows start without a bar
	feeds := bytes.IndexByte(m.src, '\f') >= 0
	for line := range bytes.Lines(m.src) {
		start, end := at, at+len(line)
		at = end
		if feeds {
			m.ends(start, end)
		}
		body := bytes.TrimLeft(line, "> \t")
		first := end - len(body)
		switch {
		case len(body) == 0:
		case bytes.HasPrefix(body, []byte(":::")): // pandoc's division
			m.set(first, end, ' ')
		case isFence(body), isDelimiterRow(body):
			m.set(first, end, ' ')
			table = m.delimits(start, end, table, body[0] == '|')
		case body[0] == '#':
			m.set(first+headingEnd(body), end, ' ')
		case body[0] == '|':
			m.bars(first+1, end)
		case start < table:
			m.bars(start, end)
		}
	}
}

// underscores blanks those that stand for the blanks between the words of a link, as
// html2text writes it: Text_adopted_by_Parliament.
func (m *markdownCleaner) underscores() {
	for at := 0; ; {
		n := bytes.IndexByte(m.src[at:], '_')
		if n < 0 {
			return
		}
		start := at + 1 + bytes.LastIndexFunc(m.src[at:at+n], unicode.IsSpace)
		for start < at+n && !utf8.RuneStart(m.src[start]) {
			start++
		}
		at += n
		if n = bytes.IndexFunc(m.src[at:], unicode.IsSpace); n < 0 {
			n = len(m.src) - at
		}
		at += n
		if areLinked(string(m.src[start:at])) {
			for i := start; i < at; i++ {
				if m.src[i] == '_' {
					m.set(i, i+1, ' ')
				}
			}
		}
	}
}

// areLinked reports whether text is words with underscores between them: letters and
// the marks that words have, and no digits, as in P8_TA(2016)0080, nor a full stop, as
// in the name of a file.
func areLinked(text string) bool {
	words := strings.Trim(strings.TrimRight(text, "."), "_")
	for _, r := range words {
		if !unicode.IsLetter(r) && !strings.ContainsRune("_,;:'’-()«»", r) {
			return false
		}
	}
	return strings.Contains(words, "_") && !strings.Contains(words, "__")
}

// headingEnd returns where a heading ends, before the name that pandoc gives it:
// '# Lamps {#lamps}'.
func headingEnd(line []byte) int {
	text := bytes.TrimRight(line, " \n")
	if n := bytes.LastIndex(text, []byte(" {#")); n >= 0 && text[len(text)-1] == '}' {
		return n
	}
	return len(line)
}

// delimits blanks the bars of the row above a row of dashes, where rows start
// without a bar, and returns where such a table ends: where the one does that it
// stands in, 0 for none, or at the next blank line.
func (m *markdownCleaner) delimits(start, end, table int, bars bool) int {
	switch {
	case bars || !bytes.ContainsRune(m.src[start:end], '|'):
		return 0
	case start < table:
		return table
	}
	above := bytes.LastIndexByte(m.src[:max(start-1, 0)], '\n') + 1
	m.bars(above, start)
	if n := bytes.Index(m.src[end-1:], []byte("\n\n")); n >= 0 {
		return end + n
	}
	return len(m.src)
}

// bars blanks the bars between the cells of a row.
func (m *markdownCleaner) bars(from, to int) {
	for i := from; i < to; i++ {
		if m.src[i] == '|' && (i == 0 || m.src[i-1] != '\\') {
			m.set(i, i+1, ' ')
		}
	}
}

// ends turns form feeds into line ends.
func (m *markdownCleaner) ends(from, to int) {
	for i := from; i < to; i++ {
		if m.src[i] == '\f' {
			m.set(i, i+1, '\n')
		}
	}
}

// isFence reports whether a line opens or closes a block of code.
func isFence(line []byte) bool {
	if line[0] != '`' && line[0] != '~' {
		return false
	}
	line, _, _ = bytes.Cut(line, []byte("\n"))
	for _, fence := range []string{"```", "~~~"} {
		if rest, ok := bytes.CutPrefix(line, []byte(fence)); ok {
			return !bytes.ContainsRune(bytes.TrimLeft(rest, fence[:1]), '`')
		}
	}
	return false
}

// isDelimiterRow reports whether a line stands between the head of a table and
// its rows.
func isDelimiterRow(line []byte) bool {
	const signs = "|-: \t\r"
	if strings.IndexByte(signs, line[0]) < 0 {
		return false
	}
	line, _, _ = bytes.Cut(line, []byte("\n"))
	return bytes.Contains(line, []byte("--")) && bytes.ContainsRune(line, '|') && len(bytes.Trim(line, signs)) == 0
}
