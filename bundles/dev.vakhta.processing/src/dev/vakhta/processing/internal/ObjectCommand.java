package dev.vakhta.processing.internal;

import dev.vakhta.model.fields.Row;
import dev.vakhta.model.text.Plural;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Declaration.Kind;
import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.LeftAlone;
import dev.vakhta.processing.Names;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Plan.LeftOut;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.processing.Step;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Capability;
import dev.vakhta.provider.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One command for each chosen object: what the built-in processings have in common. Objects that must not be touched are left out with
 * the reason: of a read-only target, of a provider that cannot do it, the cluster's own.
 *
 * @param <T> class of the objects
 * @param <F> facet that does it
 */
abstract class ObjectCommand<T extends EObject, F extends Facet> implements Processing {
    static final String ERROR_MESSAGE = "error-message";

    private final EClass type;
    private final Class<F> facet;
    private final Noun noun;
    private final Words words;

    ObjectCommand(EClass type, Class<F> facet, Noun noun, Words words) {
        this.type = type;
        this.facet = facet;
        this.noun = noun;
        this.words = words;
    }

    /** What the objects are called. */
    record Noun(ProcessingMessage one, ProcessingMessage few, ProcessingMessage many) {}

    /** What the command is called. */
    record Words(
            String id,
            String verb,
            ProcessingMessage label,
            ProcessingMessage help,
            ProcessingMessage title,
            ProcessingMessage step,
            ProcessingMessage warning,
            boolean asksMessage) {}

    abstract void send(F facet, UUID cluster, T object, Values values, Cancel cancel) throws AdministrationException;

    abstract boolean happened(F facet, UUID cluster, T object, Cancel cancel) throws AdministrationException;

    /** What this one may cost; empty when nothing more than the plan's warning says. */
    abstract String risk(Row<T> row);

    @Override
    public Declaration declaration() {
        List<Parameter> parameters = words.asksMessage()
                ? List.of(new Parameter(
                        ERROR_MESSAGE,
                        Kind.TERMINATION_MESSAGE,
                        ProcessingMessage.MESSAGE.text(),
                        ProcessingMessage.MESSAGE_HELP.text(),
                        ""))
                : List.of();
        return new Declaration(
                words.id(),
                type,
                words.verb(),
                words.label().text(),
                words.help().text(),
                parameters);
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) {
        List<Step> steps = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Chosen one : chosen) {
            @SuppressWarnings("unchecked") // the declaration says which class it applies to
            Row<T> row = (Row<T>) one.row();
            Capability<F> capability = one.handle().facet(facet);
            @Nullable F offered = capability.facet();
            String alone = LeftAlone.why(one);
            if (alone != null) {
                leftOut.add(new LeftOut(one, alone));
            } else if (offered == null) {
                leftOut.add(new LeftOut(one, String.valueOf(capability.reason())));
            } else {
                steps.add(step(one, row, offered, values));
            }
        }
        String number = Plural.text(steps.size(), noun.one(), noun.few(), noun.many());
        List<String> warnings =
                steps.isEmpty() ? List.of() : List.of(words.warning().text());
        return new Plan(words.title().text(number), steps, leftOut, warnings);
    }

    private Step step(Chosen one, Row<T> row, F offered, Values values) {
        UUID cluster = row.cluster().cluster().getId();
        return new Step(
                one,
                cluster,
                words.step().text(Names.of(row)),
                risk(row),
                "",
                cancel -> send(offered, cluster, row.object(), values, cancel),
                cancel -> happened(offered, cluster, row.object(), cancel));
    }
}
