package dev.vakhta.ui.files.internal.act;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Declaration.Kind;
import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Step;
import dev.vakhta.processing.Values;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.recovery.FileRecovery;
import dev.vakhta.provider.recovery.Holder;
import dev.vakhta.provider.recovery.HolderEnding;
import java.util.List;

/** Ends a process that holds a base. */
public final class Ending implements Processing {
    private static final String FORCE = "force";

    private final Holder holder;

    /** @param holder as it was seen */
    public Ending(Holder holder) {
        this.holder = holder;
    }

    @Override
    public Declaration declaration() {
        return new Declaration(
                "dev.vakhta.infobase.end-holder",
                Literals.INFOBASE_SUMMARY,
                "end-holder",
                ActMessage.END.text(),
                ActMessage.END_HELP.text(),
                List.of(new Parameter(
                        FORCE, Kind.FLAG, ActMessage.FORCE.text(), ActMessage.FORCE_HELP.text(), "false")));
    }

    @Override
    public Plan plan(List<Chosen> on, Values values, Cancel cancel) throws AdministrationException {
        Chosen chosen = on.getFirst();
        Place place = Place.of(chosen.handle().target(), chosen.row());
        HolderEnding ending = chosen.handle().facet(HolderEnding.class).orThrow();
        FileRecovery recovery = chosen.handle().facet(FileRecovery.class).orThrow();
        boolean force = values.flag(FORCE);
        Step step = new Step(
                chosen,
                place.cluster(),
                ActMessage.END_STEP.text(holder.pid(), holder.user(), holder.command()),
                ActMessage.END_RISK.text(),
                "",
                stop -> ending.end(place.cluster(), place.infobase(), holder, force, stop),
                stop -> recovery.inUse(place.cluster(), place.infobase(), stop).holders().stream()
                        .noneMatch(now -> now.pid() == holder.pid()));
        return new Plan(ActMessage.END_TITLE.text(holder.pid()), List.of(step), List.of(), List.of());
    }
}
