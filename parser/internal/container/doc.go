// Package container finds the summaries in an input that holds several, or
// wraps one: JSON, JSON Lines, CSV and TSV, the dumps of parltrack, MHTML, and
// gzip or zstd around any of them. Rows in UTF-16 are read as UTF-8.
//
// It takes an [io.Reader] and gives an [Item] for each summary, in the order of
// the input, with no more than one row in memory. An item has its text and the
// fields beside it, decoded, and the bytes of its row; [source.Places] map each
// decoded text to offsets in those bytes, and [Origin] says where they start in
// the (unpacked) input.
//
// It knows nothing of what a summary says, of blocks or records.
package container
