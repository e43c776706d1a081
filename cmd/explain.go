package cmd

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"resparse/model"
)

func (s *streams) explainCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "explain [RULE]",
		Short: "Say what a diagnostic means",
		Long: `explain prints the severity of a rule, what it means and what to do. The rule is
what stands in brackets at the end of a diagnostic. Without one, all are printed.`,
		Example: `  resparse explain missing-date
  resparse explain | grep ': error$'`,
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]cobra.Completion,
			cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return ruleCompletions(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error { return s.explain(args) },
	}
}

func (s *streams) explain(names []string) error {
	switch len(names) {
	case 0:
		for i, rule := range model.Rules() {
			if i > 0 {
				fmt.Fprintln(s.stdout)
			}
			s.explainRule(rule)
		}
		return nil
	case 1:
		rule, ok := model.FindRule(names[0])
		if !ok {
			return unknownRule(names[0])
		}
		s.explainRule(rule)
		return nil
	default:
		return errors.New("name one rule, or none for all")
	}
}

func (s *streams) explainRule(rule model.Rule) {
	fmt.Fprintf(s.stdout, "%s: %s\n%s\n", rule.Name, rule.Severity, rule.Help)
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
