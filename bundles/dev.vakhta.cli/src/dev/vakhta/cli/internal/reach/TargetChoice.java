package dev.vakhta.cli.internal.reach;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.Installed;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.target.TargetStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where to go, as the command line says.
 *
 * @param names of saved targets
 * @param all every saved target
 * @param addresses of RAS servers nobody saved
 * @param provider with {@code address}: the general form of the same
 * @param utility path of the rac that shall ask those servers; null: they are asked directly
 */
public record TargetChoice(
        List<String> names,
        boolean all,
        List<String> addresses,
        @Nullable String provider,
        @Nullable String address,
        @Nullable String utility) {
    private static final String RAS = "ras";
    private static final String RAC = "rac";

    /** Where rac goes when nobody says. */
    private static final String RAC_ADDRESS = "localhost:1545";

    /** Saved targets alone. */
    public static TargetChoice named(List<String> names) {
        return new TargetChoice(names, false, List.of(), null, null, null);
    }

    /** This and more saved ones. */
    public TargetChoice and(List<String> more) {
        List<String> both = new ArrayList<>(names);
        both.addAll(more);
        return new TargetChoice(both, all, addresses, provider, address, utility);
    }

    /**
     * Targets that are described instead of named.
     *
     * @throws Complaint the description has something wrong with it
     */
    public List<Target> unsaved(Installed installed) {
        List<Target> described = new ArrayList<>();
        String way = utility == null ? RAS : RAC;
        addresses.stream().distinct().forEach(one -> described.add(unsaved(way, one)));
        String general = address;
        if (provider != null && general != null) {
            described.add(unsaved(provider, general));
        } else if (provider != null || general != null) {
            throw new Complaint(ReachMessage.ADDRESS_WITHOUT_PROVIDER.text());
        } else if (utility != null && addresses.isEmpty()) {
            if (all || !names.isEmpty()) {
                throw new Complaint(ReachMessage.UTILITY_WITHOUT_ADDRESS.text());
            }
            described.add(unsaved(RAC, RAC_ADDRESS));
        }
        for (Target target : described) {
            try {
                String problem = installed.provider(target).problem(target);
                if (problem != null) {
                    throw new Complaint(problem);
                }
            } catch (AdministrationException e) {
                throw new Complaint(e.sentence()); // no such provider
            }
        }
        return described;
    }

    /** @throws Complaint a name nobody saved, or nothing said at all */
    public List<Target> targets(Surroundings around) throws IOException {
        List<Target> chosen = unsaved(around.installed());
        if (chosen.isEmpty() || all || !names.isEmpty()) {
            chosen.addAll(saved(new TargetStore(around.directories()).targets()));
        }
        return chosen;
    }

    private List<Target> saved(List<Target> saved) {
        if (saved.isEmpty() && names.isEmpty()) {
            throw new Complaint(ReachMessage.NO_TARGETS_SAVED.text());
        }
        String known = saved.stream().map(Target::getName).collect(Collectors.joining(", "));
        if (!all && names.isEmpty()) {
            throw new Complaint(ReachMessage.WHICH_TARGET.text(known));
        }
        for (String name : names) {
            if (saved.stream().noneMatch(target -> isCalled(target, name))) {
                throw new Complaint(ReachMessage.NO_TARGET.text(name, known));
            }
        }
        return saved.stream()
                .filter(target -> all || names.stream().anyMatch(name -> isCalled(target, name)))
                .toList();
    }

    private static boolean isCalled(Target target, String name) {
        return name.equals(target.getId()) || name.equalsIgnoreCase(target.getName());
    }

    /** Named by its address, as in the journal. */
    private Target unsaved(String provider, String address) {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setId(address);
        target.setName(address);
        target.setProvider(provider);
        target.setAddress(address);
        target.setUtility(utility);
        return target;
    }
}
