package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.processing.Plan;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The person's word that a plan may run. Whoever works on a production target has to type its name. */
record Confirmation(Terminal terminal, String title, List<Target> targets) {
    Confirmation(Terminal terminal, Plan plan) {
        this(
                terminal,
                plan.title(),
                plan.steps().stream().map(step -> step.on().handle().target()).toList());
    }

    boolean given() {
        Set<String> production = targets.stream()
                .filter(Target::isProduction)
                .map(Target::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        if (production.isEmpty()) {
            return CommandMessage.YES_WORDS.isTyped(terminal.ask(CommandMessage.CONFIRM.text(title)));
        }
        return production.stream().allMatch(this::typed);
    }

    private boolean typed(String name) {
        String answer = terminal.ask(CommandMessage.CONFIRM_PRODUCTION.text(title, name));
        return answer != null && answer.strip().equalsIgnoreCase(name);
    }
}
