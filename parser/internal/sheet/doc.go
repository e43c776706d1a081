// Package sheet is for the tests of the layers that read sentences: it writes what
// their rules tell of each token of some sentences, and compares it with a golden file.
package sheet
