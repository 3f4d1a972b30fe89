package dev.vakhta.processing;

import dev.vakhta.processing.template.Purpose;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.Handle;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a processing is, for menus, dialogs, the command line and help.
 *
 * @param id never changes: {@code dev.vakhta.session.terminate}
 * @param appliesTo class of the objects it runs on
 * @param verb its command behind the class's noun on the command line: {@code terminate}
 * @param label in a menu
 * @param help one or two sentences: what it does and what may be lost
 * @param needs facets without which it means nothing to an object, so that menus leave it away; of what is only not possible at the moment,
 *     or not with these rights, the plan says why
 */
public record Declaration(
        String id,
        EClass appliesTo,
        String verb,
        String label,
        String help,
        List<Parameter> parameters,
        Set<Class<? extends Facet>> needs) {
    public Declaration {
        parameters = List.copyOf(parameters);
        needs = Set.copyOf(needs);
    }

    /** One that means something to all objects of its class. */
    public Declaration(
            String id, EClass appliesTo, String verb, String label, String help, List<Parameter> parameters) {
        this(id, appliesTo, verb, label, help, parameters, Set.of());
    }

    /** Whether it means something to the objects of a target. Never blocks. */
    public boolean isFor(Handle handle) {
        return needs.stream().allMatch(facet -> handle.facet(facet).isOffered());
    }

    /**
     * Something a processing takes.
     *
     * @param name as an option: {@code error-message}
     * @param label beside the field
     * @param help one sentence
     * @param fallback value when none is given, as a person would type it
     */
    public record Parameter(String name, Kind kind, String label, String help, String fallback) {}

    /** How a parameter is typed and asked for. */
    public enum Kind {
        /** Any text; may have several lines. */
        TEXT,
        /** A text for those who are refused; templates are offered. The processing fills in what of its lock it knows. */
        LOCK_MESSAGE,
        /** A text for those whose session ends; templates are offered. */
        TERMINATION_MESSAGE,
        /** Yes or no. */
        FLAG,
        /** A whole number. */
        NUMBER,
        /** A date with a time, by the server's clock; may be empty. */
        DATE_TIME,
        /** A text that is not shown, and on the command line no argument; may be empty. */
        SECRET;

        /** Which templates are offered first; null: none are. */
        public @Nullable Purpose purpose() {
            return switch (this) {
                case LOCK_MESSAGE -> Purpose.LOCK;
                case TERMINATION_MESSAGE -> Purpose.TERMINATION;
                default -> null;
            };
        }
    }
}
