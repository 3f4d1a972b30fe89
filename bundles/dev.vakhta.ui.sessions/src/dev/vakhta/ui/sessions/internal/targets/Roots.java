package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.rows.NaturalOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/** The top of the tree: groups by name, then the targets in none. */
final class Roots {
    private Roots() {}

    static List<Node> of(List<LiveTarget> targets) {
        Map<String, List<LiveTarget>> groups = targets.stream()
                .filter(live -> !group(live).isEmpty())
                .collect(Collectors.groupingBy(
                        Roots::group, () -> new TreeMap<>(NaturalOrder.INSTANCE), Collectors.toList()));
        List<Node> roots = new ArrayList<>();
        groups.forEach((name, inside) -> roots.add(new GroupNode(name, inside)));
        roots.addAll(nodes(
                null, targets.stream().filter(live -> group(live).isEmpty()).toList()));
        return roots;
    }

    private static String group(LiveTarget live) {
        String group = live.target().getGroup();
        return group == null ? "" : group.strip();
    }

    /** By name; those of this run only come last. */
    static List<Node> nodes(@Nullable Node parent, List<LiveTarget> targets) {
        return targets.stream()
                .sorted(Comparator.comparing((LiveTarget live) -> !live.lasting())
                        .thenComparing(live -> String.valueOf(live.target().getName()), NaturalOrder.INSTANCE))
                .<Node>map(live -> new TargetNode(parent, live))
                .toList();
    }
}
