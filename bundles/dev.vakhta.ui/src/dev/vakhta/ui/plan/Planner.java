package dev.vakhta.ui.plan;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Field;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Declaration.Kind;
import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Values;
import dev.vakhta.processing.template.Occasion;
import dev.vakhta.processing.template.Placeholder;
import dev.vakhta.processing.template.Purpose;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.ui.live.LiveRow;
import dev.vakhta.ui.live.LiveTarget;
import java.lang.System.Logger;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Lets a processing plan, which may be somebody else's: whatever it does costs its own plan only. */
final class Planner {
    private static final Logger LOG = System.getLogger(Planner.class.getName());

    private final Processing processing;
    private final List<LiveRow> rows;
    private final boolean byId;
    private volatile String label;

    Planner(Processing processing, List<LiveRow> rows, boolean byId) {
        this.processing = processing;
        this.rows = rows;
        this.byId = byId;
        label = InstalledProcessings.labelOf(processing);
    }

    /** What the processing calls itself; of one that was never asked before empty until the first plan. */
    String label() {
        return label;
    }

    List<LiveTarget> targets() {
        return rows.stream().map(LiveRow::target).distinct().toList();
    }

    /** One object that the person pointed at, where nobody's day is at stake. */
    boolean isCompact(Plan plan) {
        return byId
                && plan.steps().size() == 1
                && plan.leftOut().isEmpty()
                && production(plan).isEmpty();
    }

    /** Names of the production targets a plan touches. */
    static List<String> production(Plan plan) {
        return plan.steps().stream()
                .map(step -> step.on().handle().target())
                .filter(Target::isProduction)
                .map(Target::getName)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What can be said of the chosen objects in a message to users.
     *
     * @param values of the parameters, as typed
     */
    Map<Placeholder, String> known(Purpose purpose, Map<String, String> values) {
        Row<?> first = rows.getFirst().row();
        List<String> bases =
                rows.stream().map(each -> infobase(each.row())).distinct().toList();
        Occasion occasion = new Occasion(
                bases.size() == 1 && !bases.getFirst().isEmpty() ? bases.getFirst() : null,
                first.cluster().serverClock(),
                time(Literals.INFOBASE__DENIED_FROM, values),
                time(Literals.INFOBASE__DENIED_TO, values));
        Map<Placeholder, String> known = new EnumMap<>(occasion.values(""));
        if (purpose == Purpose.LOCK) {
            known.putIfAbsent(Placeholder.BASE, Placeholder.BASE.mark()); // the processing fills in each one's
        } else {
            known.keySet().retainAll(Set.of(Placeholder.BASE)); // nobody said when what begins
        }
        return known;
    }

    private static String infobase(Row<?> row) {
        if (row.object() instanceof InfobaseSummary infobase) {
            return infobase.getName();
        }
        Column column = Columns.find(row.object().eClass(), "infobase-name");
        return column == null ? "" : column.text(row);
    }

    /** Null: none was given, or it cannot be read yet. */
    private static @Nullable LocalDateTime time(EStructuralFeature field, Map<String, String> values) {
        Parameter time = new Parameter(Field.of(field).key(), Kind.DATE_TIME, "", "", "");
        try {
            return new Values(List.of(time), Map.of(time.name(), values.getOrDefault(time.name(), "")))
                    .dateTime(time.name());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Plans with what the declaration falls back on, in a job the person sees; then goes on with the UI thread. */
    void firstPlan(Shell shell, Consumer<Planned> then) {
        new Planning(this, null, shell, then).schedule();
    }

    /** The same with other values, unseen and a moment later, so that not each letter typed makes a plan. */
    Planning plan(Map<String, String> values, Shell shell, long delay, Consumer<Planned> then) {
        Planning planning = new Planning(this, values, shell, then);
        planning.setSystem(true);
        planning.schedule(delay);
        return planning;
    }

    /**
     * @param given by name; null: what the declaration falls back on
     * @param said told why it takes long
     */
    Planned plan(@Nullable Map<String, String> given, Consumer<String> said, Cancel cancel) {
        Declaration declaration = null;
        Map<String, String> values = Map.of();
        try {
            declaration = processing.declaration();
            label = declaration.label();
            values = given == null ? fallbacks(declaration) : given;
            return plan(declaration, values, said, cancel);
        } catch (AdministrationException e) {
            return new Planned(declaration, values, null, Sentences.of(e));
        } catch (RuntimeException | Error e) {
            return new Planned(declaration, values, null, broken(e));
        }
    }

    private Planned plan(Declaration declaration, Map<String, String> values, Consumer<String> said, Cancel cancel)
            throws AdministrationException {
        Values typed;
        try {
            typed = new Values(declaration.parameters(), values);
        } catch (IllegalArgumentException e) { // its message is for who typed them
            return new Planned(declaration, values, null, e.getMessage());
        }
        return new Planned(declaration, values, processing.plan(chosen(), typed, said, cancel), null);
    }

    private static Map<String, String> fallbacks(Declaration declaration) {
        return declaration.parameters().stream().collect(Collectors.toMap(Parameter::name, Parameter::fallback));
    }

    private List<Chosen> chosen() throws AdministrationException {
        List<Chosen> chosen = new ArrayList<>();
        for (LiveRow row : rows) {
            chosen.add(new Chosen(row.target().handle(), row.row(), byId));
        }
        return chosen;
    }

    private String broken(Throwable mistake) {
        Class<?> type = InstalledProcessings.typeOf(processing);
        Bundle bundle = FrameworkUtil.getBundle(type);
        String name = label.isEmpty() ? type.getName() : label;
        String sentence = PlanMessage.BROKEN.text(name, bundle == null ? "–" : bundle.getSymbolicName(), mistake);
        LOG.log(Logger.Level.ERROR, sentence, mistake);
        return sentence;
    }
}
