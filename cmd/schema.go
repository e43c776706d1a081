package cmd

import (
	"io"

	"github.com/spf13/cobra"

	"resparse/render"
)

func (s *streams) schemaCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of a record",
		Long: `schema prints the JSON Schema (draft 2020-12) of one record: of the object that
convert writes for a summary, whatever the output format.`,
		Example: `  resparse schema > resparse.schema.json
  resparse schema | jq -r '.properties | keys_unsorted[]'`,
		Args: noArguments,
		RunE: func(*cobra.Command, []string) error {
			_, _ = io.WriteString(s.stdout, render.Schema()) // exit reports an error
			return nil
		},
	}
}
