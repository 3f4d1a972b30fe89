package dev.vakhta.demo;

import dev.vakhta.ras.Call;
import dev.vakhta.ras.Call.Done;
import dev.vakhta.ras.Calls;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/** Security profiles, resource counters and their limits: all known by their names. */
final class ResourceAnswers {
    private ResourceAnswers() {}

    static void enter(Answers answers) {
        answers.in(Calls.PROFILES, (cluster, asked) -> cluster.profiles());
        answers.doIn(
                Calls.SAVE_PROFILE,
                (cluster, asked) -> cluster.catalogue().profiles().save(asked.record(1)));

        named(answers, Catalogue::counters, Calls.COUNTERS, Calls.COUNTER, Calls.SAVE_COUNTER, Calls.REMOVE_COUNTER);
        answers.doIn(Calls.CLEAR_COUNTER, (cluster, asked) -> {
            String counter = cluster.catalogue().counters().copy(asked.text(1)).getName(); // must be there
            cluster.deeds().cleared.put(counter, asked.text(2));
        });
        named(answers, Catalogue::limits, Calls.LIMITS, Calls.LIMIT, Calls.SAVE_LIMIT, Calls.REMOVE_LIMIT);
    }

    private static <T extends EObject> void named(
            Answers answers,
            Function<Catalogue, Shelf<T>> which,
            Call<List<T>> list,
            Call<T> info,
            Call<Done> save,
            Call<Done> remove) {
        answers.in(list, (cluster, asked) -> which.apply(cluster.catalogue()).copies());
        answers.in(info, (cluster, asked) -> which.apply(cluster.catalogue()).copy(asked.text(1)));
        answers.doIn(save, (cluster, asked) -> which.apply(cluster.catalogue()).save(asked.record(1)));
        answers.doIn(
                remove, (cluster, asked) -> which.apply(cluster.catalogue()).remove(asked.text(1)));
    }
}
