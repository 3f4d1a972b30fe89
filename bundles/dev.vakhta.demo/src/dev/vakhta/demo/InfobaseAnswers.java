package dev.vakhta.demo;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.ras.Calls;
import java.util.UUID;

/** Infobases. Their full records are for those who are users of the infobase, too. */
final class InfobaseAnswers {
    private InfobaseAnswers() {}

    static void enter(Answers answers) {
        answers.in(Calls.INFOBASE_SUMMARIES, (cluster, asked) -> cluster.infobases());
        answers.in(
                Calls.INFOBASE_SUMMARY,
                (cluster, asked) -> base(cluster, asked.id(1)).toSummary());
        answers.doIn(Calls.UPDATE_INFOBASE_SUMMARY, (cluster, asked) -> {
            InfobaseSummary said = asked.record(1);
            base(cluster, said.getId()).record().setDescr(said.getDescr()); // rac leaves the name empty
            cluster.deeds().changed.add(said.getId());
        });

        answers.in(
                Calls.INFOBASE,
                (cluster, asked) -> opened(cluster, asked, asked.id(1)).shown());
        answers.in(Calls.CREATE_INFOBASE, (cluster, asked) -> {
            UUID id = answers.world().uuid();
            create(cluster, id, asked.record(1), asked.version());
            cluster.deeds().created.put(id, asked.number(2));
            return id;
        });
        answers.doIn(Calls.UPDATE_INFOBASE, (cluster, asked) -> {
            Infobase said = asked.record(1);
            opened(cluster, asked, said.getId()).update(said, asked.version());
            cluster.deeds().changed.add(said.getId());
        });
        answers.doIn(Calls.DROP_INFOBASE, (cluster, asked) -> {
            UUID id = asked.id(1);
            cluster.residents().drop(opened(cluster, asked, id));
            cluster.deeds().dropped.put(id, asked.number(2));
        });
    }

    private static void create(DemoCluster cluster, UUID id, Infobase said, int version) {
        Residents residents = cluster.residents();
        String name = said.getName();
        if (residents.bases().stream().anyMatch(each -> each.name().equalsIgnoreCase(name))) {
            throw Refusal.infobaseThere(name);
        }
        Base base = new Base(InfobaseRecord.blank(id, name));
        base.update(said, version);
        residents.add(base);
    }

    static Base base(DemoCluster cluster, UUID id) {
        return Refusal.found(cluster.residents().base(id), Refusal::infobase);
    }

    private static Base opened(DemoCluster cluster, Asked asked, UUID id) {
        Base base = base(cluster, id);
        asked.caller().needInfobase(base);
        return base;
    }
}
