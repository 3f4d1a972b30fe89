package dev.vakhta.ui.files.internal.act;

import dev.vakhta.model.text.Plural;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Values;
import dev.vakhta.processing.recovery.Recover;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.recovery.Backup;
import dev.vakhta.provider.recovery.BaseFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The recovery that everybody has, with what was chosen on the page filled in; the person still says why. */
public final class Recovering implements Processing {
    private final Recover recover = new Recover();
    private final String label;
    private final String title;
    private final List<String> asked;
    private final List<Map<String, String>> chosen;

    /**
     * @param asked names of the parameters that are left to the person
     * @param chosen the values of the others, a plan for each
     */
    private Recovering(String label, String title, List<String> asked, List<Map<String, String>> chosen) {
        this.label = label;
        this.title = title;
        this.asked = asked;
        this.chosen = chosen;
    }

    /** Sets files aside. */
    public static Recovering aside(List<BaseFile> files) {
        return new Recovering(
                ActMessage.ASIDE.text(),
                Plural.text(files.size(), ActMessage.ASIDE_ONE, ActMessage.ASIDE_FEW, ActMessage.ASIDE_MANY),
                List.of(Recover.REASON),
                files.stream().map(Recovering::file).toList());
    }

    private static Map<String, String> file(BaseFile file) {
        String what = switch (file.role()) {
            case LOCK -> Recover.LOCK;
            case SIMILAR -> Recover.SIMILAR;
            case LEFTOVER, DATABASE -> Recover.LEFTOVERS; // of which a database is none: the plan says so
        };
        return Map.of(what, "true", Recover.FILE, file.name());
    }

    /**
     * Gives a backup back.
     *
     * @param swap whether another file has its name by now, and is set aside first
     */
    public static Recovering back(Backup backup, boolean swap) {
        return new Recovering(
                ActMessage.BACK.text(),
                ActMessage.BACK_TITLE.text(backup.original().getFileName()),
                List.of(),
                List.of(Map.of(Recover.RESTORE, backup.id(), Recover.SWAP, String.valueOf(swap))));
    }

    @Override
    public Declaration declaration() {
        Declaration all = recover.declaration();
        return new Declaration(
                all.id(),
                all.appliesTo(),
                all.verb(),
                label,
                all.help(),
                all.parameters().stream()
                        .filter(parameter -> asked.contains(parameter.name()))
                        .toList());
    }

    @Override
    public Plan plan(List<Chosen> on, Values values, Cancel cancel) throws AdministrationException {
        List<Parameter> parameters = recover.declaration().parameters();
        List<Plan> plans = new ArrayList<>();
        for (Map<String, String> one : chosen) {
            Map<String, String> all = new HashMap<>(one);
            asked.forEach(name -> all.put(name, values.text(name)));
            plans.add(recover.plan(on, new Values(parameters, all), cancel));
        }
        return new Plan(
                title,
                plans.stream().flatMap(plan -> plan.steps().stream()).toList(),
                plans.stream()
                        .flatMap(plan -> plan.leftOut().stream())
                        .distinct()
                        .toList(),
                plans.stream()
                        .flatMap(plan -> plan.warnings().stream())
                        .distinct()
                        .toList());
    }
}
