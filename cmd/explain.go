package cmd

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"resparse/model"
)

func (s *streams) explainCommand() *cobra.Command {
	format := choice{"FORMAT", "text", []string{"text", "json"}}
	cmd := &cobra.Command{
		Use:   "explain [RULE]",
		Short: "Say what a diagnostic means",
		Long: `explain prints the severity of a rule, what it means and what to do. The rule is
what stands in brackets at the end of a diagnostic. Without one, all are printed:
with --format json as an array of objects, where a single rule is an object.`,
		Example: `  resparse explain missing-date
  resparse explain | grep ': error$'
  resparse explain -f json | jq -r '.[] | select(.severity == "error") | .rule'`,
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]cobra.Completion,
			cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return ruleCompletions(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			rules, err := rulesNamed(args)
			switch {
			case err != nil:
				return err
			case format.value == "json":
				return s.explainJSON(rules, len(args) == 0)
			}
			s.explain(rules)
			return nil
		},
	}
	cmd.Flags().VarP(&format, "format", "f", "format of the explanations")
	completeFlag(cmd, "format", "text\tfor people", "json\tobjects with rule, severity and help")
	return cmd
}

// rulesNamed returns the rule that arguments name, all for none.
func rulesNamed(names []string) ([]model.Rule, error) {
	switch len(names) {
	case 0:
		return model.Rules(), nil
	case 1:
		rule, ok := model.FindRule(names[0])
		if !ok {
			return nil, unknownRule(names[0])
		}
		return []model.Rule{rule}, nil
	default:
		return nil, errors.New("name one rule, or none for all")
	}
}

// explain prints rules for people. The stream keeps an error.
func (s *streams) explain(rules []model.Rule) {
	for i, rule := range rules {
		if i > 0 {
			fmt.Fprintln(s.stdout)
		}
		fmt.Fprintf(s.stdout, "%s: %s\n%s\n", rule.Name, rule.Severity, rule.Help)
	}
}

// explainJSON prints rules as an array, or a single one as an object.
func (s *streams) explainJSON(rules []model.Rule, array bool) error {
	type explained struct {
		Rule     string `json:"rule"`
		Severity string `json:"severity"`
		Help     string `json:"help"`
	}
	all := make([]explained, 0, len(rules))
	for _, rule := range rules {
		all = append(all, explained{rule.Name, rule.Severity.String(), rule.Help})
	}
	enc := json.NewEncoder(s.stdout)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if array {
		return enc.Encode(all)
	}
	return enc.Encode(all[0])
}

func unknownRule(name string) error {
	var names []string
	for _, rule := range model.Rules() {
		names = append(names, rule.Name)
	}
	message := fmt.Sprintf("there is no rule %s", display(name))
	if near := nearest(name, names); len(near) > 0 {
		return fmt.Errorf("%s; did you mean %s?", message, list(near, "or"))
	}
	return fmt.Errorf("%s; 'resparse explain' prints all", message)
}

// ruleCompletions returns the names of the rules with their severities.
func ruleCompletions() []cobra.Completion {
	var all []cobra.Completion
	for _, rule := range model.Rules() {
		all = append(all, cobra.CompletionWithDesc(rule.Name, rule.Severity.String()))
	}
	return all
}
