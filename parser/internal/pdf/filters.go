package pdf

import (
	"bytes"
	"compress/lzw"
	"encoding/ascii85"
	"encoding/hex"
	"errors"
	"fmt"
	"io"

	offlzw "golang.org/x/image/tiff/lzw"
)

// shortFilters are the names of filters within pages.
var shortFilters = map[name]name{"A85": "ASCII85Decode", "AHx": "ASCIIHexDecode", "RL": "RunLengthDecode",
	"LZW": "LZWDecode", "Fl": "FlateDecode"}

// undo undoes one filter of text (ISO 32000-1, 7.4).
func (f *file) undo(kind name, params dict, data []byte) ([]byte, error) {
	if long, ok := shortFilters[kind]; ok {
		kind = long
	}
	limit := min(f.left, unpackedOnce)
	var out []byte
	var err error
	switch kind {
	case "FlateDecode":
		out, err = inflate(data, limit)
	case "LZWDecode":
		out, err = f.unpackLZW(params, data, limit)
	case "ASCII85Decode":
		data, _, _ = bytes.Cut(bytes.TrimPrefix(data, []byte("<~")), []byte("~>"))
		out, err = readUpTo(ascii85.NewDecoder(bytes.NewReader(data)), limit)
	case "ASCIIHexDecode":
		out, err = readUpTo(hex.NewDecoder(bytes.NewReader(hexDigits(data))), limit)
	case "RunLengthDecode":
		out, err = unpackRuns(data, limit)
	default:
		return nil, fmt.Errorf("the filter %s is none of text", kind)
	}
	if errors.Is(err, errCut) {
		f.damaged, err = true, nil
	}
	if err != nil {
		return nil, err
	}
	return f.unpredict(params, out), nil
}

// readUpTo reads all of r. Of data that break off it gives what comes before that,
// with errCut; more than limit bytes are ErrTooLarge.
func readUpTo(r io.Reader, limit int) ([]byte, error) {
	out, err := io.ReadAll(io.LimitReader(r, int64(limit)+1))
	switch {
	case len(out) > limit:
		return nil, ErrTooLarge
	case err == nil:
		return out, nil
	case len(out) == 0:
		return nil, err
	}
	return out, errCut
}

// unpackLZW undoes LZW, whose codes grow one early unless EarlyChange is 0.
func (f *file) unpackLZW(params dict, data []byte, limit int) ([]byte, error) {
	if f.setting(params, "EarlyChange", 1) == 0 {
		return readUpTo(lzw.NewReader(bytes.NewReader(data), lzw.MSB, 8), limit)
	}
	return readUpTo(offlzw.NewReader(bytes.NewReader(data), offlzw.MSB, 8), limit)
}

// hexDigits returns the digits of data up to '>', an even number of them.
func hexDigits(data []byte) []byte {
	data, _, _ = bytes.Cut(data, []byte(">"))
	digits := bytes.Join(bytes.Fields(data), nil)
	if len(digits)%2 == 1 {
		digits = append(digits, '0')
	}
	return digits
}

// unpackRuns undoes RunLengthDecode: a byte below 128 is followed by so many bytes and
// one more, a byte above it by one that stands 257 less so many times; 128 is the end.
func unpackRuns(data []byte, limit int) ([]byte, error) {
	const end, most = 128, 257
	var out []byte
	for len(data) > 1 && data[0] != end {
		n := int(data[0])
		if n < end {
			n = min(n+1, len(data)-1)
			out = append(out, data[1:n+1]...)
		} else {
			out = append(out, bytes.Repeat(data[1:2], most-n)...)
			n = 1
		}
		if len(out) > limit {
			return nil, ErrTooLarge
		}
		data = data[n+1:]
	}
	return out, nil
}

// setting returns a number among the parameters of a filter, or what stands for one
// that is missing or makes no sense.
func (f *file) setting(params dict, key name, usual int) int {
	const most = 1 << 20
	if n, ok := f.number(params[key]); ok && n >= 0 && n < most {
		return int(n)
	}
	return usual
}

// Predictors of the filters Flate and LZW. Those above png are kinds of png, and each
// row names its own.
const (
	noPredictor   = 1
	tiffPredictor = 2
	pngPredictor  = 10
)

// unpredict turns rows of differences into what they are the differences of. Of TIFF's
// predictor only whole bytes are known: others are of images.
func (f *file) unpredict(params dict, data []byte) []byte {
	predictor := f.setting(params, "Predictor", noPredictor)
	colors, bits := f.setting(params, "Colors", 1), f.setting(params, "BitsPerComponent", 8)
	columns := f.setting(params, "Columns", 1)
	const mostColors, mostBits = 32, 16
	if colors > mostColors || bits > mostBits {
		return data
	}
	width, step := (colors*bits*columns+7)/8, max((colors*bits+7)/8, 1)
	switch {
	case width == 0:
	case predictor >= pngPredictor:
		return undoPNG(data, width, step)
	case predictor == tiffPredictor && bits == 8:
		for start := 0; start < len(data); start += width {
			row := data[start:min(start+width, len(data))]
			for i := step; i < len(row); i++ {
				row[i] += row[i-step]
			}
		}
	}
	return data
}

// undoPNG turns rows of so many bytes, each after a byte that names its filter, into
// what they stand for; step is how many bytes a pixel has (PNG, 9.2).
func undoPNG(data []byte, width, step int) []byte {
	out := make([]byte, 0, len(data))
	above := make([]byte, width)
	for len(data) > 1 {
		kind, row := data[0], data[1:min(width+1, len(data))]
		for i := range row {
			var left, corner byte
			if i >= step {
				left, corner = row[i-step], above[i-step]
			}
			row[i] += predicted(kind, left, above[i], corner)
		}
		out = append(out, row...)
		data = data[len(row)+1:]
		copy(above, row)
	}
	return out
}

// predicted returns what one of PNG's filters expects of a byte, by those before it, above it,
// and above the one before.
func predicted(kind, left, above, corner byte) byte {
	switch kind {
	case 1:
		return left
	case 2:
		return above
	case 3:
		return byte((int(left) + int(above)) / 2)
	case 4:
		return paeth(int(left), int(above), int(corner))
	}
	return 0
}

// paeth returns whichever of three bytes is nearest to left + above - corner.
func paeth(left, above, corner int) byte {
	toLeft, toAbove, toCorner := distance(above, corner), distance(left, corner), distance(left+above, 2*corner)
	switch {
	case toLeft <= toAbove && toLeft <= toCorner:
		return byte(left)
	case toAbove <= toCorner:
		return byte(above)
	}
	return byte(corner)
}

func distance(a, b int) int { return max(a-b, b-a) }
