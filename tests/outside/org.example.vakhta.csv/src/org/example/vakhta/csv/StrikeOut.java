package org.example.vakhta.csv;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.LeftAlone;
import dev.vakhta.processing.Names;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Step;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Capability;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.facet.SessionList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes sessions out of a saved list; no other target has this in its menus. */
public final class StrikeOut implements Processing {
    @Override
    public Declaration declaration() {
        return new Declaration(
                "org.example.vakhta.csv.strike-out",
                ClusterPackage.Literals.SESSION,
                "strike-out",
                CsvMessage.STRIKE_OUT.text(),
                CsvMessage.STRIKE_OUT_HELP.text(),
                List.of(),
                Set.of(Striking.class));
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) {
        List<Step> steps = new ArrayList<>();
        List<Plan.LeftOut> leftOut = new ArrayList<>();
        for (Chosen one : chosen) {
            Capability<Striking> striking = one.handle().facet(Striking.class);
            String alone = LeftAlone.why(one);
            if (alone != null || !striking.isOffered()) {
                leftOut.add(new Plan.LeftOut(one, alone != null ? alone : striking.reason()));
            } else {
                steps.add(step(one, striking.facet()));
            }
        }
        return new Plan(
                CsvMessage.STRIKE_OUT_TITLE.text(steps.size()),
                steps,
                leftOut,
                List.of(CsvMessage.STRIKE_OUT_WARNING.text()));
    }

    private static Step step(Chosen one, Striking striking) {
        UUID cluster = one.row().cluster().cluster().getId();
        UUID session = ((Session) one.row().object()).getId();
        return new Step(
                one,
                cluster,
                CsvMessage.STRIKE_OUT_STEP.text(Names.of(one.row())),
                "",
                "",
                cancel -> striking.strikeOut(session, cancel),
                cancel -> isGone(one.handle().facet(SessionList.class).orThrow(), cluster, session, cancel));
    }

    private static boolean isGone(SessionList list, UUID cluster, UUID session, Cancel cancel)
            throws AdministrationException {
        try {
            list.session(cluster, session, cancel);
            return false;
        } catch (AdministrationException e) {
            if (e.kind() == FailureKind.NOT_FOUND) {
                return true;
            }
            throw e;
        }
    }
}
