package pdf

import (
	"math"
	"strings"
)

// matrix maps a point (x, y) to (a·x+c·y+e, b·x+d·y+f).
type matrix [6]float64

var identity = matrix{1, 0, 0, 1, 0, 0}

// times returns the matrix that applies m, then n.
func (m matrix) times(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3], m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

// glyph is what a code draws, in points from the top left of the page.
type glyph struct {
	text         string
	x, y, end    float64 // the baseline's start and end
	size         float64
	bold, italic bool
	spaced       bool // a single blank stands before it
}

// graphics is the state of the drawing.
type graphics struct {
	ctm                           matrix
	font                          *font
	size, char, word, scale, lead float64
	rise                          float64
	mode                          int
}

// painter draws the content of a page.
type painter struct {
	file    *file
	fonts   map[any]*font
	glyphs  []glyph
	height  float64
	g       graphics
	stack   []graphics
	tm      matrix
	line    matrix
	depth   int
	path    []float64 // x and y of the points of the path that is open
	hidden  []bool    // marked content that is open, and whether it is no text of the page
	askew   int       // letters that were left out, since they are not upright
	strange int       // letters whose character the file does not tell
	images  int       // pictures that were drawn
}

// Limits of a page.
const (
	maxForms  = 8       // within each other
	maxStates = 256     // that are kept
	maxGlyphs = 400_000 // on a page
	maxArgs   = 64      // of an operator
)

// run draws content with its resources.
func (p *painter) run(data []byte, resources dict) {
	l := &lexer{data: data}
	var args []any
	for len(p.glyphs) < maxGlyphs && p.askew < maxGlyphs {
		switch o := l.next().(type) {
		case end:
			return
		case keyword:
			if o == "BI" {
				skipImage(l)
			} else {
				p.operate(string(o), args, resources)
			}
			args = args[:0]
		default:
			if len(args) < maxArgs {
				args = append(args, o)
			}
		}
	}
}

// skipImage moves past an image within the content.
func skipImage(l *lexer) {
	for ; l.at+3 < len(l.data); l.at++ {
		if isSpace(l.data[l.at]) && l.data[l.at+1] == 'E' && l.data[l.at+2] == 'I' && isSpace(l.data[l.at+3]) {
			l.at += 3
			return
		}
	}
	l.at = len(l.data)
}

func num(args []any, i int) float64 {
	if i < 0 || i >= len(args) {
		return 0
	}
	n, _ := args[i].(float64)
	return n
}

func toMatrix(args []any) (m matrix) {
	for i := range m {
		m[i] = num(args, i)
	}
	return m
}

func (p *painter) operate(op string, args []any, resources dict) {
	switch op {
	case "q", "Q", "cm", "Do":
		p.draw(op, args, resources)
	case "BMC", "BDC":
		kind, _ := any(nil).(name)
		if len(args) > 0 {
			kind, _ = args[0].(name)
		}
		p.hidden = append(p.hidden, kind == "Artifact")
	case "EMC":
		if n := len(p.hidden); n > 0 {
			p.hidden = p.hidden[:n-1]
		}
	case "Tf":
		if len(args) > 0 {
			p.setFont(args[0], resources)
		}
		p.g.size = num(args, 1)
	case "Tj", "TJ", "'", "\"":
		p.show(op, args)
	case "Tc", "Tw", "Tz", "TL", "Ts", "Tr":
		p.setText(op, num(args, 0))
	case "m", "l", "c", "v", "y", "re":
		p.trace(op, args)
	case "f", "F", "f*", "B", "B*", "b", "b*", "n", "S", "s":
		p.fill(op)
	default:
		p.move(op, args)
	}
}

// maxPath is how many coordinates of a path are kept: a bullet has fewer.
const maxPath = 128

// trace adds the points of a path.
func (p *painter) trace(op string, args []any) {
	add := func(x, y float64) {
		m := matrix{1, 0, 0, 1, x, y}.times(p.g.ctm)
		if len(p.path) <= maxPath {
			p.path = append(p.path, m[4], p.height-m[5])
		}
	}
	for i := 0; i+1 < len(args) && op != "re"; i += 2 {
		add(num(args, i), num(args, i+1))
	}
	if op == "re" {
		add(num(args, 0), num(args, 1))
		add(num(args, 0)+num(args, 2), num(args, 1)+num(args, 3))
	}
}

// Sides of a small shape that stands for a bullet, in points.
const minBullet, maxBullet = 2, 7

// fill ends a path. A small shape as wide as high is a bullet, as browsers draw it.
func (p *painter) fill(op string) {
	path := p.path
	p.path = nil
	if op == "n" || op == "S" || op == "s" || len(path) < 4 || len(path) > maxPath || p.isHidden() {
		return
	}
	if g, ok := bulletOf(path); ok && len(p.glyphs) < maxGlyphs {
		p.glyphs = append(p.glyphs, g)
	}
}

// bulletOf returns the bullet that a path stands for.
func bulletOf(path []float64) (bullet glyph, ok bool) {
	left, right, top, bottom := path[0], path[0], path[1], path[1]
	for i := 0; i < len(path); i += 2 {
		left, right = min(left, path[i]), max(right, path[i])
		top, bottom = min(top, path[i+1]), max(bottom, path[i+1])
	}
	width, height := right-left, bottom-top
	if width < minBullet || width > maxBullet || math.Abs(width-height) > width/4 {
		return glyph{}, false
	}
	bullet = glyph{text: "•", x: left, end: right, y: bottom + height/2, size: 2.5 * height}
	return bullet, bullet.isSeen()
}

func (p *painter) draw(op string, args []any, resources dict) {
	switch op {
	case "q":
		if len(p.stack) < maxStates {
			p.stack = append(p.stack, p.g)
		}
	case "Q":
		if n := len(p.stack); n > 0 {
			p.g, p.stack = p.stack[n-1], p.stack[:n-1]
		}
	case "cm":
		p.g.ctm = toMatrix(args).times(p.g.ctm)
	case "Do":
		if len(args) > 0 {
			key, _ := args[0].(name)
			p.form(p.file.dict(resources["XObject"])[key], resources)
		}
	}
}

// form draws what is drawn in several places.
func (p *painter) form(o any, resources dict) {
	s, ok := p.file.resolve(o).(*stream)
	if !ok {
		return
	}
	if p.file.name(s.dict["Subtype"]) != "Form" || p.depth >= maxForms {
		p.images++
		return
	}
	data, err := p.file.unpack(s)
	if err != nil {
		p.file.damaged = true
		return
	}
	if own := p.file.dict(s.dict["Resources"]); own != nil {
		resources = own
	}
	saved, depth := p.g, len(p.stack)
	if m := p.file.numbers(s.dict["Matrix"]); len(m) == len(identity) {
		p.g.ctm = matrix(m).times(p.g.ctm)
	}
	p.depth++
	p.run(data, resources)
	p.depth--
	p.g, p.stack = saved, p.stack[:min(depth, len(p.stack))]
}

func (p *painter) setFont(o any, resources dict) {
	key, _ := o.(name)
	value := p.file.dict(resources["Font"])[key]
	r, isRef := value.(ref)
	if t, ok := p.fonts[r]; ok && isRef {
		p.g.font = t
		return
	}
	p.g.font = p.file.readFont(value)
	if isRef {
		p.fonts[r] = p.g.font
	}
}

func (p *painter) setText(op string, n float64) {
	switch op {
	case "Tc":
		p.g.char = n
	case "Tw":
		p.g.word = n
	case "Tz":
		p.g.scale = n / 100
	case "TL":
		p.g.lead = n
	case "Ts":
		p.g.rise = n
	case "Tr":
		p.g.mode = int(n)
	}
}

func (p *painter) move(op string, args []any) {
	switch op {
	case "BT":
		p.tm, p.line = identity, identity
	case "Td":
		p.shift(num(args, 0), num(args, 1))
	case "TD":
		p.g.lead = -num(args, 1)
		p.shift(num(args, 0), num(args, 1))
	case "Tm":
		p.line = toMatrix(args)
		p.tm = p.line
	case "T*":
		p.shift(0, -p.g.lead)
	}
}

func (p *painter) shift(x, y float64) {
	p.line = matrix{1, 0, 0, 1, x, y}.times(p.line)
	p.tm = p.line
}

func (p *painter) show(op string, args []any) {
	if op == "'" || op == "\"" {
		p.shift(0, -p.g.lead)
	}
	if op == "\"" {
		p.g.word, p.g.char = num(args, 0), num(args, 1)
	}
	if len(args) == 0 || p.g.font == nil {
		return
	}
	switch o := args[len(args)-1].(type) {
	case str:
		p.text(o)
	case array:
		for _, part := range o {
			switch part := part.(type) {
			case str:
				p.text(part)
			case float64:
				p.tm = matrix{1, 0, 0, 1, -part / 1000 * p.g.size * p.g.scale, 0}.times(p.tm)
			}
		}
	}
}

// strokes is the mode in which text is filled and stroked, which makes it bold.
const strokes = 2

// text draws a string, a glyph a code.
func (p *painter) text(s str) {
	t, step := p.g.font, 1
	if t.wide {
		step = 2
	}
	for ; len(s) >= step; s = s[step:] {
		code := codeOf(s[:step])
		width := t.width(code)/1000*p.g.size + p.g.char
		if step == 1 && code == ' ' {
			width += p.g.word
		}
		m := p.tm.times(p.g.ctm)
		next := matrix{1, 0, 0, 1, width * p.g.scale, 0}.times(p.tm)
		end := next.times(p.g.ctm)
		size := math.Abs(p.g.size) * math.Hypot(m[2], m[3])
		if p.g.size < 0 { // letters stand on their head, unless the matrix turns them back
			m[0], m[1], m[2], m[3] = -m[0], -m[1], -m[2], -m[3]
		}
		p.add(m, glyph{text: t.decode(code), x: m[4], y: p.height - m[5] - p.g.rise*math.Abs(m[3]),
			end: end[4], size: size, bold: t.bold || p.g.mode == strokes, italic: t.italic})
		p.tm = next
	}
}

// Measures of what can be seen, in points: larger letters, or those farther away, are
// none of a page.
const (
	largest  = 2000
	farthest = 100_000
)

// isSeen reports whether a glyph has a size and a place that a page can have; one that
// is no number has not.
func (g *glyph) isSeen() bool {
	return 0 < g.size && g.size <= largest && math.Abs(g.x) <= farthest && math.Abs(g.y) <= farthest &&
		math.Abs(g.end) <= farthest
}

// add adds a glyph that a matrix sets, and counts what cannot be read.
func (p *painter) add(m matrix, g glyph) {
	switch {
	case p.isHidden() || len(p.glyphs) >= maxGlyphs || !g.isSeen():
	case m[0] <= 0 || math.Abs(m[1]) >= m[0]/10: // not upright
		if strings.TrimSpace(g.text) != "" {
			p.askew++
		}
	default:
		if g.text == unknown {
			p.strange++
		}
		p.glyphs = append(p.glyphs, g)
	}
}

func (p *painter) isHidden() bool {
	for _, hidden := range p.hidden {
		if hidden {
			return true
		}
	}
	return false
}
