package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.fields.Field;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.Values;
import dev.vakhta.processing.template.Placeholder;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/** The parameters of a processing as options. */
final class ParameterOptions {
    private final Surroundings around;
    private final List<Parameter> parameters;
    private final Map<String, Supplier<@Nullable String>> values = new LinkedHashMap<>();

    ParameterOptions(Surroundings around, Options options, Declaration declaration) {
        this.around = around;
        this.parameters = declaration.parameters();
        parameters.forEach(parameter -> values.put(parameter.name(), declare(options, parameter)));
    }

    private Supplier<@Nullable String> declare(Options options, Parameter parameter) {
        String name = "--" + parameter.name();
        String help = parameter.label() + ". " + parameter.help();
        switch (parameter.kind()) {
            case FLAG -> {
                BooleanSupplier flag = options.flag(name, help);
                return () -> flag.getAsBoolean() ? "true" : null;
            }
            case NUMBER -> {
                return options.text(name, "N", help);
            }
            case DATE_TIME -> {
                return options.text(name, CommandMessage.DATE_TIME.text(), help);
            }
            case SECRET -> {
                Supplier<@Nullable String> variable =
                        options.text(name + "-env", CommandMessage.VARIABLE.text(), CommandMessage.SECRET.text(help));
                return () -> secret(variable.get());
            }
            case TEXT -> {
                return options.text(name, CommandMessage.TEXT.text(), help);
            }
            case LOCK_MESSAGE, TERMINATION_MESSAGE -> {
                return message(options, parameter, options.text(name, CommandMessage.TEXT.text(), help));
            }
        }
        throw new IllegalStateException(name);
    }

    /** Of a template that is what can be said here; a lock's times and infobases are filled in by the processing. */
    private Supplier<@Nullable String> message(Options options, Parameter parameter, Supplier<@Nullable String> typed) {
        Personal personal = new Personal(around);
        String name = "--" + parameter.name();
        return personal.message(
                options, "--template", name, typed, text -> personal.filled(text, later(parameter), name));
    }

    private Set<Placeholder> later(Parameter parameter) {
        if (parameter.kind() != Declaration.Kind.LOCK_MESSAGE) {
            return Set.of();
        }
        Set<Placeholder> later = EnumSet.of(Placeholder.BASE, Placeholder.FROM, Placeholder.MINUTES);
        Supplier<@Nullable String> end =
                values.get(Field.of(Literals.INFOBASE__DENIED_TO).key());
        if (end != null && end.get() != null) {
            later.add(Placeholder.TO);
        }
        return later;
    }

    private @Nullable String secret(@Nullable String variable) {
        String value = variable == null ? null : around.terminal().variable(variable);
        if (variable != null && value == null) {
            throw new Complaint(CommandMessage.NO_VARIABLE.text(variable));
        }
        return value;
    }

    /** @throws Complaint one of them is not of its kind */
    Values values() {
        Map<String, String> given = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            String text = value.get();
            if (text != null) {
                given.put(name, text);
            }
        });
        try {
            return new Values(parameters, given);
        } catch (IllegalArgumentException e) {
            throw new Complaint(String.valueOf(e.getMessage()));
        }
    }
}
