package page

import (
	"cmp"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"resparse/model"
)

// chart is a drawing, in pixels.
type chart struct {
	ID, Title, About string
	Width, Height    int
	Texts            []label
	Marks            []shape
}

// label is a text at a place; its class says where the place is in the text.
type label struct {
	X, Y  int
	Class string
	Text  string
}

// shape is a rectangle that links to the rows behind it.
type shape struct {
	X, Y, Width, Height int
	Class               string
	Says                string // what it stands for
	Href                string
	Value               string // written in it, or nothing
}

// charts returns the charts of what was counted, those without anything to show
// left out.
func (x *Index) charts() []chart {
	countries, others := make(map[string]int), make(map[string]int)
	for id, n := range x.actors {
		if _, ok := model.CountryByID(id); ok {
			countries[id] = n
		} else {
			others[id] = n
		}
	}
	all := []chart{
		x.voteChart(), x.documentChart(), x.closeChart(),
		barChart("actors", "Calls by actor", "Actions that somebody is called upon to take", others),
		x.groupChart(),
		barChart("countries", "Calls by country", "Actions that a country is called upon to take", countries),
	}
	return slices.DeleteFunc(all, func(c chart) bool { return len(c.Marks) == 0 })
}

// query returns the address of the rows that have the values: name, value, …
func query(view string, pairs ...string) string {
	values := url.Values{"view": {view}}
	for i := 0; i < len(pairs); i += 2 {
		values.Set(pairs[i], pairs[i+1])
	}
	return "#" + values.Encode()
}

// The measures of charts.
const (
	chartWidth = 540
	barHeight  = 24
	rowHeight  = 28
	cellWidth  = 44
	charWidth  = 8 // of most letters, in most fonts
)

// voteChart has a column a year, the votes adopted below those rejected.
func (x *Index) voteChart() chart {
	years := make(map[string]int)
	highest := 1
	for at, n := range x.outcomes {
		years[at.row] += n
		highest = max(highest, years[at.row])
	}
	sorted := sortedKeys(years)
	c := chart{ID: "votes", Title: "Votes over time", About: "Votes in each year, adopted and rejected (hatched)",
		Width: max(chartWidth, cellWidth*len(sorted)+20), Height: 230}
	const bottom, high = 200, 170
	step := min(cellWidth*2, (c.Width-20)/max(1, len(sorted)))
	for i, year := range sorted {
		left, y := 10+i*step, bottom
		for _, outcome := range []string{model.Adopted, model.Rejected} {
			n := x.outcomes[pair{year, outcome}]
			if n == 0 {
				continue
			}
			height := max(2, n*high/highest)
			y -= height
			c.Marks = append(c.Marks, shape{X: left, Y: y, Width: step - 8, Height: height, Class: outcome,
				Says: fmt.Sprintf("%s: %d %s", year, n, outcome), Href: query("votes", "year", year, "outcome", outcome)})
		}
		c.Texts = append(c.Texts, label{left + (step-8)/2, y - 6, "middle", strconv.Itoa(years[year])},
			label{left + (step-8)/2, bottom + 18, "middle quiet", year})
	}
	return c
}

// closeChart has a row a vote: what was for it and against it.
func (x *Index) closeChart() chart {
	c := chart{ID: "closest", Title: "Closest votes", About: "For, then against (hatched), the narrowest first",
		Width: chartWidth, Height: 2*rowHeight*len(x.closest) + 8}
	for i, v := range x.closest {
		y := 2 * rowHeight * i
		width := chartWidth * v.inFavour / (v.inFavour + v.against)
		href := query("votes", "page", v.at, "vote", strconv.Itoa(v.number+1))
		says := fmt.Sprintf("%s, %s: %d for, %d against, %s", v.date, v.title, v.inFavour, v.against, v.outcome)
		c.Texts = append(c.Texts, label{0, y + 18, "start strong", fmt.Sprintf("%d : %d", v.inFavour, v.against)},
			label{90, y + 18, "start", shorten(strings.TrimLeft(v.date+" "+v.title, " "), (chartWidth-90)/charWidth)})
		one := shape{Y: y + 26, Width: width, Height: barHeight, Class: "for", Says: says, Href: href}
		other := one
		other.X, other.Width, other.Class = width, chartWidth-width, "against"
		c.Marks = append(c.Marks, one, other)
	}
	c.Marks = slices.DeleteFunc(c.Marks, func(s shape) bool { return s.Width <= 0 })
	return c
}

// shownBars is how many of the longest bars are shown.
const shownBars = 20

// barChart has a bar for each actor.
func barChart(id, title, about string, counts map[string]int) chart {
	keys := sortedKeys(counts)
	slices.SortStableFunc(keys, func(a, b string) int { return counts[b] - counts[a] })
	if len(keys) > shownBars {
		about += fmt.Sprintf(" (%d of %d)", shownBars, len(keys))
		keys = keys[:shownBars]
	}
	c := chart{ID: id, Title: title, About: about, Width: chartWidth, Height: rowHeight * len(keys)}
	const left, right = 220, 40
	for i, key := range keys {
		name, y := actorName(key), rowHeight*i
		width := max(3, (chartWidth-left-right)*counts[key]/counts[keys[0]])
		c.Texts = append(c.Texts, label{left - 8, y + 17, "end", shorten(name, (left-8)/charWidth)},
			label{left + width + 6, y + 17, "start", strconv.Itoa(counts[key])})
		c.Marks = append(c.Marks, shape{X: left, Y: y, Width: width, Height: barHeight, Class: "call",
			Says: fmt.Sprintf("%s: %d", name, counts[key]), Href: query("calls", "actor", key)})
	}
	return c
}

// shownGroups is how many groups the matrix has: those that tabled most.
const shownGroups = 14

// groupChart has a cell for each two groups, with how often they tabled together.
func (x *Index) groupChart() chart {
	groups := sortedKeys(x.groups)
	slices.SortStableFunc(groups, func(a, b string) int { return x.groups[b] - x.groups[a] })
	groups = groups[:min(len(groups), shownGroups)]
	return matrix(chart{ID: "groups", Title: "Who tables with whom",
		About: "Texts that two groups tabled together; on the diagonal, all that a group tabled"},
		groups, groups, same, func(row, column string) (int, string) {
			if row == column {
				return x.groups[row], query("summaries", "group", row)
			}
			return x.together[pair{row, column}], query("summaries", "group", row, "with", column)
		})
}

// documentChart has a cell for each type of document and year.
func (x *Index) documentChart() chart {
	documents, years := make(map[string]int), make(map[string]int)
	for at, n := range x.stages {
		documents[at.row] += n
		years[at.column] += n
	}
	rows := sortedKeys(documents)
	slices.SortStableFunc(rows, func(a, b string) int { return documents[b] - documents[a] })
	rows = rows[:min(len(rows), shownBars)]
	return matrix(chart{ID: "documents", Title: "Document types by year", About: "Summaries of each type of document"},
		rows, sortedKeys(years), documentName, func(row, column string) (int, string) {
			return x.stages[pair{row, column}], query("summaries", "doc", row, "year", column)
		})
}

// matrix draws a table whose cells are the darker the higher they count.
func matrix(c chart, rows, columns []string, name func(string) string,
	cell func(row, column string) (int, string)) chart {
	left, top, highest := 0, 8, 1
	for _, row := range rows {
		left = max(left, charWidth*min(30, utf8.RuneCountInString(name(row)))+12)
		for _, column := range columns {
			n, _ := cell(row, column)
			highest = max(highest, n)
		}
	}
	for i, column := range columns {
		stagger := 18 * (i % 2) // names side by side would touch
		c.Texts = append(c.Texts, label{left + cellWidth*i + cellWidth/2, 14 + stagger, "middle quiet", shorten(column, 11)})
		top = 42
	}
	for i, row := range rows {
		y := top + rowHeight*i
		c.Texts = append(c.Texts, label{left - 8, y + 17, "end", shorten(name(row), 30)})
		for j, column := range columns {
			n, href := cell(row, column)
			if n == 0 {
				continue
			}
			shade := "shade" + strconv.Itoa(min(4, 1+4*(n-1)/highest))
			c.Marks = append(c.Marks, shape{X: left + cellWidth*j, Y: y, Width: cellWidth - 2, Height: rowHeight - 2,
				Class: shade,
				Says:  fmt.Sprintf("%s, %s: %d", name(row), column, n), Href: href, Value: strconv.Itoa(n)})
		}
	}
	c.Width, c.Height = max(240, left+cellWidth*len(columns)+10), top+rowHeight*len(rows)
	return c
}

// shorten returns a text of at most some characters.
func shorten(text string, most int) string {
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	return strings.TrimRight(string([]rune(text)[:most-1]), " ") + "…"
}

// sortedKeys returns the keys in order.
func sortedKeys(counts map[string]int) []string {
	keys := make([]string, 0, len(counts))
	for key := range counts {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b string) int { return cmp.Compare(a, b) })
	return keys
}

// Center returns where a text in the middle of the shape stands.
func (s shape) Center() int { return s.X + s.Width/2 }

// Base returns where the line of such a text is.
func (s shape) Base() int { return s.Y + s.Height/2 + 5 }
