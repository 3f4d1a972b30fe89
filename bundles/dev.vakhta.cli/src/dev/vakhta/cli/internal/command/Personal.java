package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.processing.template.MessageTemplate;
import dev.vakhta.processing.template.PersonalSettings;
import dev.vakhta.processing.template.Placeholder;
import dev.vakhta.processing.template.SettingsStore;
import dev.vakhta.processing.template.Usual;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/** What the person set for all runs, read when first needed. */
final class Personal {
    private final Surroundings around;
    private @Nullable PersonalSettings read;

    Personal(Surroundings around) {
        this.around = around;
    }

    /** @throws Complaint the file cannot be understood: what it would have said is not guessed */
    PersonalSettings settings() {
        PersonalSettings settings = read;
        if (settings == null) {
            try {
                settings = new SettingsStore(around.directories()).read();
            } catch (IOException e) {
                throw new Complaint(String.valueOf(e.getMessage()));
            }
            read = settings;
        }
        return settings;
    }

    /** A number that the command line may set otherwise. */
    IntSupplier number(Options options, String name, Usual usual, CommandMessage help) {
        return options.number(name, () -> settings().number(usual), usual.least(), usual.most(), help);
    }

    /**
     * A message that is typed, or the text of a template.
     *
     * @param name of the option for templates
     * @param typed the option for messages
     * @param filling what is done to the text of a template
     * @return gives null where neither is given
     */
    Supplier<@Nullable String> message(
            Options options,
            String name,
            String typedName,
            Supplier<@Nullable String> typed,
            UnaryOperator<String> filling) {
        Supplier<@Nullable String> template = options.text(name, CommandMessage.TEMPLATE);
        return () -> {
            String wanted = template.get();
            if (wanted == null) {
                return typed.get();
            }
            if (typed.get() != null) {
                throw new Complaint(CommandMessage.ONE_OF.text(name, typedName));
            }
            return filling.apply(template(wanted).text());
        };
    }

    /**
     * A text with whom to ask filled in.
     *
     * @param later what somebody else fills in
     * @throws Complaint it says more than that
     */
    String filled(String text, Set<Placeholder> later, String typedName) {
        String contact = settings().contact();
        String filled = Placeholder.fill(text, contact.isEmpty() ? Map.of() : Map.of(Placeholder.CONTACT, contact));
        Set<Placeholder> left = Placeholder.in(filled);
        left.removeAll(later);
        if (!left.isEmpty()) {
            String marks = left.stream().map(Placeholder::mark).collect(Collectors.joining(" "));
            throw new Complaint(CommandMessage.NOT_FILLED.text(marks, typedName));
        }
        return filled;
    }

    private MessageTemplate template(String idOrName) {
        List<MessageTemplate> named = settings().templates().named(idOrName);
        if (named.size() == 1) {
            return named.getFirst();
        }
        throw new Complaint(
                named.isEmpty()
                        ? CommandMessage.NO_TEMPLATE.text(idOrName)
                        : CommandMessage.WHICH_TEMPLATE.text(
                                idOrName,
                                named.stream().map(MessageTemplate::id).collect(Collectors.joining(", "))));
    }
}
