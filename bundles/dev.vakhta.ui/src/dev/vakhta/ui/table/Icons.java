package dev.vakhta.ui.table;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.ui.look.Icon;
import org.eclipse.emf.ecore.EClass;

/** The icons of the model's classes. */
public final class Icons {
    private Icons() {}

    public static Icon of(EClass type) {
        return switch (type.getClassifierID()) {
            case ClusterPackage.TARGET -> Icon.TARGET;
            case ClusterPackage.CLUSTER -> Icon.CLUSTER;
            case ClusterPackage.INFOBASE_SUMMARY, ClusterPackage.INFOBASE -> Icon.INFOBASE;
            case ClusterPackage.WORKING_SERVER -> Icon.SERVER;
            case ClusterPackage.WORKING_PROCESS -> Icon.PROCESS;
            case ClusterPackage.SESSION -> Icon.SESSION;
            case ClusterPackage.CONNECTION -> Icon.CONNECTION;
            case ClusterPackage.OBJECT_LOCK -> Icon.LOCK;
            case ClusterPackage.LICENSE -> Icon.LICENCE;
            default -> Icon.DETAILS;
        };
    }
}
