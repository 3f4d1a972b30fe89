package dev.vakhta.ui.live;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.Target;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Which of a target's settings lead elsewhere: all that are not known to be for people only, so that a new one is not forgotten. */
final class Ways {
    private static final Set<EAttribute> FOR_PEOPLE = Set.of(
            ClusterPackage.Literals.TARGET__NAME,
            ClusterPackage.Literals.TARGET__GROUP,
            ClusterPackage.Literals.TARGET__COLOUR,
            ClusterPackage.Literals.TARGET__PRODUCTION,
            ClusterPackage.Literals.TARGET__READ_ONLY,
            ClusterPackage.Literals.TARGET__CONNECT_AT_START);

    private Ways() {}

    static boolean differ(Target one, Target other) {
        return !EcoreUtil.equals(way(one), way(other));
    }

    private static Target way(Target target) {
        Target way = EcoreUtil.copy(target);
        FOR_PEOPLE.forEach(way::eUnset);
        return way;
    }
}
