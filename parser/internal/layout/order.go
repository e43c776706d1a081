package layout

import (
	"cmp"
	"slices"

	"resparse/parser/internal/pdf"
)

// row is what stands on one baseline of a column, from left to right.
type row struct {
	line
	column int         // from 1 where the page has columns there, else 0
	cells  [][]piece   // of a row of a table, else none
	parts  []*pdf.Line // the parts that stand far apart, before they were joined; none where it is one
	rest   bool        // whether its text is in the cells of a row before it
}

// Measures of columns.
const (
	maxColumns   = 4    // side by side
	minLines     = 3    // of a column, or 2 where one is drawn after the other
	candidates   = 8    // places where a column can start that are tried
	fromLeft     = 0.25 // of the width, where a column to the right starts at the earliest
	gutter       = 0.8  // of the size of letters, between two columns at least
	maxAcross    = 0.5  // how many lines can go over a gutter, for one that does not
	textLines    = 6    // of each column at least, where they are drawn a row after the other
	textWidth    = 10   // of the widest of them at least, in sizes of letters
	filled       = 0.6  // of the widest line of a column, that most of its lines have
	manySwitches = 2    // from one column back to the one before, that a page with columns has at most
)

// arranger puts the lines of a page in reading order.
type arranger struct {
	rows    []row
	columns int
}

// arrange returns the rows of a page in reading order: a column after the other where
// columns stand side by side, and from top to bottom.
func arrange(lines []line) []row {
	a := &arranger{}
	a.split(lines, 0)
	return a.rows
}

// split arranges lines that stand in a column.
func (a *arranger) split(lines []line, column int) {
	at, ok := 0.0, false
	if a.columns < maxColumns {
		at, ok = findColumn(lines)
	}
	if !ok {
		a.rows = append(a.rows, rowsOf(lines, column)...)
		return
	}
	left, right := column, a.columns+2
	if column == 0 {
		left = 1
	}
	a.columns++
	byTop := slices.Clone(lines)
	slices.SortStableFunc(byTop, func(x, y line) int { return cmp.Compare(x.Base, y.Base) })
	var across, before, after []line
	flush := func() {
		switch {
		case len(after) == 0:
			a.rows = append(a.rows, rowsOf(before, column)...)
		case len(before) == 0:
			a.rows = append(a.rows, rowsOf(after, column)...)
		default:
			a.split(before, left)
			a.split(after, right)
		}
		before, after = nil, nil
	}
	for _, l := range byTop {
		switch sideOf(&l, at) {
		case 0:
			if len(across) == 0 {
				flush()
			}
			across = append(across, l)
			continue
		case -1:
			before = append(before, l)
		default:
			after = append(after, l)
		}
		a.rows = append(a.rows, rowsOf(across, column)...)
		across = nil
	}
	flush()
	a.rows = append(a.rows, rowsOf(across, column)...)
}

// sideOf returns whether a line stands to the left of a column's start (-1), goes
// over it (0), or stands within the column (1).
func sideOf(l *line, start float64) int {
	switch {
	case l.Box.Left >= start-1:
		return 1
	case l.Box.Right <= start-gutter*l.Size:
		return -1
	}
	return 0
}

// findColumn returns where the last of two columns starts.
func findColumn(lines []line) (start float64, ok bool) {
	if len(lines) < 2*minLines-2 {
		return 0, false
	}
	lefts := make([]float64, len(lines))
	first, last := lines[0].Box.Left, lines[0].Box.Right
	for i := range lines {
		lefts[i] = lines[i].Box.Left
		first, last = min(first, lefts[i]), max(last, lines[i].Box.Right)
	}
	slices.Sort(lefts)
	type candidate struct {
		at    float64
		count int
	}
	var found []candidate
	for i := 0; i < len(lefts); {
		k := i
		for k < len(lefts) && lefts[k] <= lefts[i]+1 {
			k++
		}
		if lefts[i] > first+fromLeft*(last-first) {
			found = append(found, candidate{lefts[i], k - i})
		}
		i = k
	}
	slices.SortStableFunc(found, func(x, y candidate) int { return y.count - x.count })
	least := len(lines)
	for _, c := range found[:min(len(found), candidates)] {
		if across, is := isColumn(lines, c.at); is && across < least {
			start, ok, least = c.at, true, across
		}
	}
	return start, ok
}

// isColumn reports whether a column of text starts at a place, and how many lines go
// over: text stands on both sides, and little goes over. The cells of a table are no
// columns: they are drawn a row after the other, and there are few, or few of them
// fill their column.
func isColumn(lines []line, start float64) (across int, ok bool) {
	var sides [2]side
	switches, was := 0, 0
	for i := range lines {
		at := sideOf(&lines[i], start)
		if at == 0 {
			across++
		} else {
			sides[(at+1)/2].add(&lines[i])
		}
		if was == 1 && at == -1 {
			switches++
		}
		was = at
	}
	left, right := &sides[0], &sides[1]
	fewer := min(len(left.widths), len(right.widths))
	switch {
	case float64(across) > maxAcross*float64(len(lines)-across), !left.isBeside(right):
		return across, false
	case switches == 0:
		return across, fewer >= 2
	case switches <= manySwitches && fewer > minLines*(switches+1):
		return across, true
	}
	return across, fewer >= textLines && left.fills() && right.fills()
}

// side is what stands on one side of a place.
type side struct {
	widths      []float64
	size        float64 // of the smallest letters
	top, bottom float64
}

func (s *side) add(l *line) {
	if len(s.widths) == 0 {
		s.top, s.bottom, s.size = l.Box.Top, l.Box.Bottom, l.Size
	}
	s.widths = append(s.widths, l.Box.Right-l.Box.Left)
	s.top, s.bottom, s.size = min(s.top, l.Box.Top), max(s.bottom, l.Box.Bottom), min(s.size, l.Size)
}

// isBeside reports whether two sides have something, and at one height.
func (s *side) isBeside(o *side) bool {
	return len(s.widths) > 0 && len(o.widths) > 0 && s.bottom > o.top && o.bottom > s.top
}

// fills reports whether most lines are about as wide as the widest, as those of a
// text are.
func (s *side) fills() bool {
	widest := slices.Max(s.widths)
	n := 0
	for _, w := range s.widths {
		if w >= filled*widest {
			n++
		}
	}
	return 2*n > len(s.widths) && widest >= textWidth*s.size
}

// sameBase is how far apart, in sizes of letters, the baselines of a row are at most.
const sameBase = 0.4

// rowsOf puts lines together to the rows of a column, from top to bottom.
func rowsOf(lines []line, column int) []row {
	byBase := slices.Clone(lines)
	slices.SortStableFunc(byBase, func(x, y line) int { return cmp.Compare(x.Base, y.Base) })
	var rows []row
	for i := 0; i < len(byBase); {
		k := i + 1
		for k < len(byBase) && byBase[k].Base-byBase[i].Base <= sameBase*min(byBase[i].Size, byBase[k].Size) {
			k++
		}
		rows = append(rows, rowOf(byBase[i:k], column))
		i = k
	}
	return tabled(rows)
}

// rowOf joins the lines of a row.
func rowOf(lines []line, column int) row {
	slices.SortStableFunc(lines, func(x, y line) int { return cmp.Compare(x.Box.Left, y.Box.Left) })
	r := row{line: lines[0], column: column}
	for i := range lines[1:] {
		if i == 0 {
			first := lines[0].Line
			r.parts = append(r.parts, &first)
		}
		part := lines[i+1].Line
		r.parts = append(r.parts, &part)
		r.Join(&part)
	}
	return r
}
