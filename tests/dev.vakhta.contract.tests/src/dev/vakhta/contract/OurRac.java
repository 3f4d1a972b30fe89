package dev.vakhta.contract;

import dev.vakhta.cli.rac.RacDialect;
import dev.vakhta.cli.rac.RacUtility;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.Providers;
import dev.vakhta.provider.journal.MemoryJournal;
import dev.vakhta.rac.RacVersion;
import dev.vakhta.testing.rac.RacDouble;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What the double of rac answers with: our own rac, over the native protocol. */
final class OurRac implements RacDouble.Utility {
    private final String endpoint;
    private final RacUtility utility;

    /** @param endpoint of the RAS; the one of 8.5 makes it that rac, too */
    OurRac(String endpoint) {
        this.endpoint = endpoint;
        RacVersion version = endpoint.equals("16.0") ? RacVersion.V8_5_1 : RacVersion.V8_3_21;
        utility = new RacUtility(this::handle, RacDialect.onLinux(version));
    }

    private Handle handle(String address, CredentialsCallback credentials) throws AdministrationException {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setName("rac");
        target.setProvider("ras");
        target.setAddress(address);
        target.setEndpoint(endpoint);
        return Providers.handle(target, new Environment(credentials, new MemoryJournal(10)));
    }

    @Override
    public int run(List<String> args, OutputStream out, OutputStream err) throws IOException {
        return utility.run(args, out, err, Cancel.never());
    }
}
