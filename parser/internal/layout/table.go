package layout

import (
	"slices"

	"resparse/parser/internal/pdf"
)

// piece is a stretch of the text of a row.
type piece struct {
	row        int // in the list of rows
	start, end int // bytes of its text
}

// Measures of tables, in sizes of letters.
const (
	cellsApart = 0.4 // what two rows have in common of a gap between cells, at least
	rowsApart  = 3.5 // distance of two baselines at most
)

// gap is what stands free between two cells, in points from the left.
type gap struct{ left, right float64 }

// tabled marks the rows of tables: two or more below each other whose parts have
// gaps in common. A row without a first cell goes on with the one before it.
func tabled(rows []row) []row {
	for i := 0; i < len(rows); i++ {
		n, gaps := tableAt(rows[i:])
		if n < 2 || !slices.ContainsFunc(rows[i+1:i+n], func(r row) bool { return len(r.parts) > 1 }) {
			continue
		}
		mark(rows[i:i+n], gaps)
		i += n - 1
	}
	return rows
}

// tableAt returns how many of the rows make a table, and the gaps between its cells.
func tableAt(rows []row) (n int, gaps []gap) {
	gaps = gapsOf(&rows[0])
	if len(gaps) == 0 {
		return 0, nil
	}
	n, rest := 1, 0 // rows up to the last with several cells, and those after it
	for i := 1; i < len(rows); i++ {
		r := &rows[i]
		if r.Base-rows[i-1].Base > rowsApart*r.Size || r.bullet != "" {
			break
		}
		if goesOn(r, gaps) {
			rest++
			continue
		}
		both := common(gaps, gapsOf(r), cellsApart*r.Size)
		if len(both) == 0 || !fits(r, both) {
			break
		}
		gaps, n, rest = both, i+1, 0
	}
	return n + rest, gaps
}

// goesOn reports whether a row holds no more than the rest of a cell that is not the
// first.
func goesOn(r *row, gaps []gap) bool {
	return len(r.parts) == 0 && r.Box.Left >= gaps[0].right-1 && fits(r, gaps)
}

// maxCells is how many cells a row has at most.
const maxCells = 32

// gapsOf returns the gaps between the parts of a row; none where they are too many.
func gapsOf(r *row) (gaps []gap) {
	if len(r.parts) > maxCells {
		return nil
	}
	for i := 1; i < len(r.parts); i++ {
		gaps = append(gaps, gap{r.parts[i-1].Box.Right, r.parts[i].Box.Left})
	}
	return gaps
}

// all returns the parts of a row, or the row itself.
func (r *row) all() []*pdf.Line {
	if len(r.parts) == 0 {
		return []*pdf.Line{&r.Line}
	}
	return r.parts
}

// common returns what two lists of gaps have in common, where that is wide enough.
func common(a, b []gap, least float64) (both []gap) {
	for i, k := 0, 0; i < len(a) && k < len(b); {
		g := gap{max(a[i].left, b[k].left), min(a[i].right, b[k].right)}
		if g.right-g.left >= least {
			both = append(both, g)
		}
		if a[i].right < b[k].right {
			i++
		} else {
			k++
		}
	}
	return both
}

// fits reports whether no part of a row stands in a gap.
func fits(r *row, gaps []gap) bool {
	for _, part := range r.all() {
		for _, g := range gaps {
			if part.Box.Left < g.right-1 && part.Box.Right > g.left+1 {
				return false
			}
		}
	}
	return true
}

// mark divides the rows of a table into cells.
func mark(rows []row, gaps []gap) {
	first := 0 // of the row of the table that is open
	for i := range rows {
		if i == 0 || rows[i].Box.Left < gaps[0].right-1 {
			first = i
			rows[i].cells = make([][]piece, len(gaps)+1)
		}
		at := 0
		for _, part := range rows[i].all() {
			cell := cellOf(part, gaps)
			rows[first].cells[cell] = append(rows[first].cells[cell], piece{row: i - first, start: at, end: at + part.Len()})
			at += part.Len() + 1
		}
		if i != first {
			rows[i].rest = true
		}
	}
}

// cellOf returns which cell a part belongs to, from 0.
func cellOf(part *pdf.Line, gaps []gap) int {
	cell := 0
	for cell < len(gaps) && part.Box.Left >= gaps[cell].right-1 {
		cell++
	}
	return cell
}
