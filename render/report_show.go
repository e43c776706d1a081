package render

import (
	"bytes"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fatih/color"
	"github.com/mattn/go-runewidth"

	"resparse/model"
)

// Style is how diagnostics are shown. The zero value is for programs: a line for
// each.
type Style struct {
	Excerpt bool // show the line of the input, with a caret under the place
	Color   bool // in the colours of a terminal
	Width   int  // of excerpts, in columns
}

// gutter stands before excerpts, so that none starts like a command to a CI server.
const gutter = "  | "

// ShowDiagnostic returns a diagnostic of an input as lines. Without data, or where
// its characters are not those that the diagnostic counts, there is no excerpt.
func ShowDiagnostic(path string, data []byte, d model.Diagnostic, s Style) string {
	head := DisplayName(path) + ":" + EscapeMessage(d.String()) + "\n"
	if s.Color {
		head = colored(path, d)
	}
	if !s.Excerpt || d.Span.Page > 0 {
		return head
	}
	r := Report{Data: data}
	cells, first, last, ok := r.cells(d.Span)
	if !ok {
		return head
	}
	line, lead, under := window(cells, first, last, s.Width-len(gutter))
	caret := "^" + strings.Repeat("~", max(under-1, 0))
	if s.Color {
		caret = severityColor(d.Severity).Sprint(caret)
	}
	return head + gutter + line + "\n" + gutter + strings.Repeat(" ", lead) + caret + "\n"
}

// colored returns the line of a diagnostic in colours.
func colored(path string, d model.Diagnostic) string {
	text := EscapeMessage(d.String())
	severity := " " + d.Severity.String() + ":"
	place, message, _ := strings.Cut(text, severity)
	rule := " [" + d.Rule + "]"
	return paint(color.Bold).Sprint(DisplayName(path)+":"+place) + severityColor(d.Severity).Sprint(severity) +
		strings.TrimSuffix(message, rule) + paint(color.Faint).Sprint(rule) + "\n"
}

// paint returns a colour that is shown, whatever the environment says.
func paint(attributes ...color.Attribute) *color.Color {
	c := color.New(attributes...)
	c.EnableColor()
	return c
}

func severityColor(s model.Severity) *color.Color {
	switch s {
	case model.Error:
		return paint(color.FgRed, color.Bold)
	case model.Warning:
		return paint(color.FgYellow, color.Bold)
	default:
		return paint(color.FgCyan, color.Bold)
	}
}

// cell is one character of a line as it is shown.
type cell struct {
	text  string
	width int // in columns
}

// cells returns the characters of the line that a passage begins in, and which of
// them are the passage: those from first to last, last not included.
func (r *Report) cells(span model.Span) (cells []cell, first, last int, ok bool) {
	line, begin := r.textLine(span.Start)
	if !utf8.Valid(line) || bytes.IndexByte(line, 0) >= 0 {
		return nil, 0, 0, false
	}
	commands := logCommand().FindAllIndex(line, -1)
	for at, char := range string(line) {
		if begin+at < span.Start {
			first++
		}
		if begin+at < span.End {
			last++
		}
		inCommand := slices.ContainsFunc(commands, func(c []int) bool { return c[0] <= at && at < c[1] })
		cells = append(cells, shown(char, inCommand))
	}
	return cells, first, max(last, first), len(r.Data) > 0 && first+1 == span.Column
}

// textLine returns the line that an offset stands in and where it begins, a byte
// order mark left out.
func (r *Report) textLine(offset int) (line []byte, begin int) {
	line = r.line(offset)
	begin = bytes.LastIndexAny(r.Data[:min(offset, len(r.Data))], "\r\n") + 1
	if marked := bytes.TrimPrefix(line, []byte("\ufeff")); begin == 0 {
		begin, line = len(line)-len(marked), marked
	}
	return line, begin
}

// shown returns a character as it is shown: a tab as spaces, and what acts on a
// terminal, or is in a command to a CI server, escaped.
func shown(char rune, inCommand bool) cell {
	text := escape(string(char))
	switch {
	case char == '\t':
		text = "    "
	case char == '#' && inCommand:
		text = `\x23`
	}
	return cell{text, runewidth.StringWidth(text)}
}

// window returns the part of a line around a passage that fits a width, how many
// columns stand before the passage, and how many of its own are in the part. What
// is cut off is an ellipsis.
func window(cells []cell, first, last, width int) (line string, lead, under int) {
	width = max(width, 8)
	from, to := 0, len(cells)
	if columns(cells) > width {
		from = first
		for room := width / 3; from > 0 && room >= cells[from-1].width; from-- {
			room -= cells[from-1].width
		}
		to = from
		for room := width - 2; to < len(cells) && room >= cells[to].width; to++ { // 2 for the ellipses
			room -= cells[to].width
		}
	}
	var b strings.Builder
	if from > 0 {
		b.WriteString("…")
		lead++
	}
	for _, c := range cells[from:to] {
		b.WriteString(c.text)
	}
	if to < len(cells) {
		b.WriteString("…")
	}
	last = max(first, min(last, to))
	return strings.TrimRight(b.String(), " "), lead + columns(cells[from:first]), columns(cells[first:last])
}

func columns(cells []cell) int {
	n := 0
	for _, c := range cells {
		n += c.width
	}
	return n
}
