package lang

import "testing"

// TestTablesLoad checks that every table is read, and that its entries are those
// that Go asks for.
func TestTablesLoad(t *testing.T) {
	for _, code := range Codes() {
		if _, err := Read(Tables(), code); err != nil {
			t.Error(err)
		}
	}
}
