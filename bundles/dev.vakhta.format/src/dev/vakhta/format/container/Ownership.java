package dev.vakhta.format.container;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Goes through everything that names pages and notes which are owned: each is to be owned once. */
final class Ownership {
    private final Pages pages;
    private final Findings findings;
    private final Bits owned;
    private final Integrity.Meter meter;

    Ownership(Pages pages, Findings findings, Integrity.Meter meter) {
        this.pages = pages;
        this.findings = findings;
        this.meter = meter;
        this.owned = new Bits(pages.header().readable());
        owned.add(0);
        owned.add(Container.FREE_PAGE);
    }

    /**
     * Owns the pages of an object. What another owns already is not followed: so every page is gone through once at most, whatever the
     * file says.
     *
     * @param from the page that names the object
     * @return false if the object itself is somebody else's
     */
    boolean own(StoredObject object, long from) throws IOException {
        if (!own(object.headerPage(), object.part(), from)) {
            return false;
        }
        for (int i = 0; i < object.runCount(); i++) {
            boolean listed = object.allocationCount() > 0;
            if (!listed || own(object.allocation(i), object.part(), object.headerPage())) {
                own(object, i);
            }
        }
        return true;
    }

    private void own(StoredObject object, int runNumber) throws IOException {
        try {
            StoredObject.Run run = object.run(runNumber);
            for (int i = 0; i < run.count(); i++) {
                own(run.number(i), object.part(), run.from());
            }
            meter.add(run.count());
        } catch (ContainerException e) {
            findings.add(e);
        }
    }

    private boolean own(long number, Part part, long from) {
        if (!pages.holds(number)) {
            findings.add(pages.finding(
                    part,
                    from,
                    ContainerMessage.NUMBER_OUTSIDE,
                    number,
                    pages.header().readable()));
            return false;
        }
        if (!owned.add(number)) {
            findings.add(pages.finding(part, from, ContainerMessage.OWNED_TWICE, number));
            return false;
        }
        return true;
    }

    /** The last to be asked: a free page that is owned is found here. */
    void own(FreeList free) throws IOException {
        ByteBuffer list = ByteBuffer.allocate(0);
        long from = Container.FREE_PAGE;
        for (long i = 0; i < free.count(); i++) {
            int place = (int) (i % free.perPage());
            if (place == 0) {
                from = free.page((int) (i / free.perPage()));
                if (!own(from, Part.FREE_LIST, Container.FREE_PAGE)) {
                    return;
                }
                list = pages.page(from, Part.FREE_LIST, Container.FREE_PAGE);
            }
            own(Integer.toUnsignedLong(list.getInt(place * Integer.BYTES)), Part.FREE_LIST, from);
        }
        meter.add(free.count());
        // pages the list has besides hold nothing now; whether others own them is no contradiction that we know of
        for (int i = free.needed(); i < free.most() && pages.holds(free.page(i)); i++) {
            owned.add(free.page(i));
        }
    }

    /** Counts what nobody owns, and notes each run of such pages. */
    long lost() {
        long lost = 0;
        long end = pages.header().readable();
        for (long i = 0; i < end; i++) {
            long first = i;
            while (i < end && !owned.has(i)) {
                i++;
            }
            if (i > first) {
                lost += i - first;
                findings.add(pages.finding(Part.PAGES, first, ContainerMessage.LOST, i - first));
            }
        }
        return lost;
    }
}
