package dev.vakhta.demo;

import dev.vakhta.demo.DemoOptions.Login;
import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.model.cluster.ClusterFactory;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Those of the central server or of a cluster, with their passwords. Where there are none, nobody is asked; where there
 * are some, one of them must be able to log in by password.
 */
final class Administrators {
    private final String place;
    private final Shelf<Administrator> known = new Shelf<>(Refusal::administrator);

    /** @param place as the refusal to take the last one away says it */
    Administrators(String place, List<Login> logins) {
        this.place = place;
        for (Login login : logins) {
            Administrator administrator = ClusterFactory.eINSTANCE.createAdministrator();
            administrator.setName(login.user());
            administrator.setPassword(login.password());
            administrator.setPasswordAuthAllowed(true);
            known.save(Records.complete(administrator));
        }
    }

    static Administrators ofAgent(List<Login> logins) {
        return new Administrators("На центральном сервере", logins);
    }

    static Administrators ofCluster(List<Login> logins) {
        return new Administrators("В кластере", logins);
    }

    /** @param login null from whoever has not said who he is */
    boolean accept(@Nullable Login login) {
        return known.isEmpty()
                || login != null
                        && known.stream()
                                .anyMatch(each -> each.isPasswordAuthAllowed()
                                        && each.getName().equals(login.user())
                                        && each.getPassword().equals(login.password()));
    }

    List<Administrator> copies() {
        return known.copies();
    }

    /** As the wire tells of them. */
    List<Administrator> shown() {
        List<Administrator> shown = known.copies();
        shown.forEach(each -> each.setPassword(Passwords.shown(each.getPassword())));
        return shown;
    }

    /** Changes the one of that name if there is one. */
    void register(Administrator said) {
        String real = known.has(said.getName()) ? known.copy(said.getName()).getPassword() : "";
        said.setPassword(Passwords.said(said.getPassword(), real));
        if (!said.isPasswordAuthAllowed() && !anyPassword(others(said.getName()))) {
            throw Refusal.noPassword(place);
        }
        known.save(said);
    }

    void remove(String name) {
        List<Administrator> left = others(name);
        if (!left.isEmpty() && !anyPassword(left)) {
            throw Refusal.noPassword(place);
        }
        known.remove(name);
    }

    private List<Administrator> others(String name) {
        return known.stream().filter(each -> !each.getName().equals(name)).toList();
    }

    private static boolean anyPassword(List<Administrator> some) {
        return some.stream().anyMatch(Administrator::isPasswordAuthAllowed);
    }
}
