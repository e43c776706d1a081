package cmd

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/mattn/go-runewidth"

	"resparse/render/counts"
)

// bar is one line of a chart.
type bar struct {
	label string
	count int
	note  string // after the count
}

// shownBars is how many bars a chart has; the rest are counted in its title.
const shownBars = 20

// bars returns the charts of the counts as text, width columns wide. Charts with
// nothing to show are left out.
func bars(all *counts.Counts, width int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n", counted(all.Summaries, "summary", "summaries"))
	for _, chart := range []struct {
		title string
		bars  []bar
		most  int // 0 for all
	}{
		{"Votes by year and outcome", voteBars(all.Votes), 0},
		{"Closest votes: the margin", closestBars(all.Closest), 0},
		{"Calls by actor", namedBars(all.Actors), shownBars},
		{"Calls by country", namedBars(all.Countries), shownBars},
		{"Groups tabling together", pairBars(all.Together), shownBars},
		{"Document types by year", documentBars(all.Documents), 0},
	} {
		if len(chart.bars) == 0 {
			continue
		}
		shown := chart.bars
		if chart.most > 0 && len(shown) > chart.most {
			shown = shown[:chart.most]
			chart.title += fmt.Sprintf(" (%d of %d)", chart.most, len(chart.bars))
		}
		fmt.Fprintf(&b, "\n%s\n", chart.title)
		draw(&b, shown, width)
	}
	return b.String()
}

// counted returns a number with what it counts.
func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return thousands(n) + " " + many
}

// draw writes bars below each other. Labels take two fifths of the width at most;
// the longest bar, with its count, reaches the end. Where there are notes, they and
// the counts stand in columns.
func draw(b *strings.Builder, all []bar, width int) {
	labels, counts, notes, highest := 0, 0, 0, 1
	for i := range all {
		all[i].label = runewidth.Truncate(escape(all[i].label), width*2/5, "…")
		labels = max(labels, runewidth.StringWidth(all[i].label))
		counts = max(counts, len(thousands(all[i].count)))
		notes = max(notes, len(all[i].note))
		highest = max(highest, all[i].count)
	}
	room := max(1, width-labels-counts-notes-2)
	for _, one := range all {
		drawn, count := line(one.count, highest, room), thousands(one.count)
		if notes > 0 {
			drawn, count = runewidth.FillRight(drawn, room), runewidth.FillLeft(count, counts)
		}
		fmt.Fprintf(b, "%s %s %s%s\n", runewidth.FillRight(one.label, labels), drawn, count, one.note)
	}
}

// line returns a bar that is room columns long for the highest count. A count
// above 0 can be seen.
func line(count, highest, room int) string {
	if count == 0 {
		return ""
	}
	eighths := max(1, count*room*8/highest)
	bar := strings.Repeat("█", eighths/8)
	if rest := eighths % 8; rest > 0 {
		bar += string([]rune("▏▎▍▌▋▊▉")[rest-1])
	}
	return bar
}

// yearName returns a year, or words for none.
func yearName(year int) string {
	if year == 0 {
		return "no date"
	}
	return strconv.Itoa(year)
}

func voteBars(votes []counts.YearVote) []bar {
	var all []bar
	for _, v := range votes {
		all = append(all, bar{label: yearName(v.Year) + " " + v.Outcome, count: v.Count})
	}
	return all
}

func closestBars(votes []counts.Vote) []bar {
	inFavour, against := 0, 0
	for _, v := range votes {
		inFavour, against = max(inFavour, len(thousands(v.For))), max(against, len(thousands(v.Against)))
	}
	var all []bar
	for _, v := range votes {
		name := orEmpty(v.Reference)
		if name == "" {
			name = orEmpty(v.Title)
		}
		all = append(all, bar{label: strings.TrimSpace(orEmpty(v.Date) + " " + name), count: v.Margin,
			note: fmt.Sprintf("  %*s to %-*s %s", inFavour, thousands(v.For), against, thousands(v.Against), v.Outcome)})
	}
	return all
}

func namedBars(list []counts.Named) []bar {
	var all []bar
	for _, n := range list {
		all = append(all, bar{label: n.Name, count: n.Count})
	}
	return all
}

func pairBars(pairs []counts.Pair) []bar {
	var all []bar
	for _, p := range pairs {
		all = append(all, bar{label: p.Group + " + " + p.Other, count: p.Count})
	}
	return all
}

func documentBars(documents []counts.Document) []bar {
	var all []bar
	for _, d := range documents {
		stage := strings.ReplaceAll(d.Stage, "_", " ")
		if stage == "" {
			stage = "not stated"
		}
		all = append(all, bar{label: yearName(d.Year) + " " + stage, count: d.Count})
	}
	return all
}
