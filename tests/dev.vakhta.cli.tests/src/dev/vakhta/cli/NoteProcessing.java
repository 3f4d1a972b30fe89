package dev.vakhta.cli;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Declaration.Kind;
import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Step;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.Cancel;
import java.util.List;

/** Somebody else's processing: changes nothing, takes every kind of parameter. */
record NoteProcessing(String verb, String parameter) implements Processing {
    @Override
    public Declaration declaration() {
        return new Declaration(
                "org.example.note",
                ClusterPackage.Literals.SESSION,
                verb,
                "Note",
                "Writes a note about sessions.",
                List.of(
                        new Parameter("loud", Kind.FLAG, "Loud", "Says it loudly.", "false"),
                        new Parameter("times", Kind.NUMBER, "Times", "How often.", "1"),
                        new Parameter(parameter, Kind.TEXT, "Words", "What to note.", "it")));
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) {
        String what = "note " + values.text(parameter) + " " + values.number("times") + " times"
                + (values.flag("loud") ? ", loud" : "");
        List<Step> steps = chosen.stream()
                .map(one -> new Step(
                        one, one.row().cluster().cluster().getId(), what, "", "", sending -> {}, asking -> true))
                .toList();
        return new Plan("Note " + steps.size(), steps, List.of(), List.of());
    }
}
