/**
 * Starts a headless platform from the class path. The bundles there are real bundles, with their extensions, but their classes come from
 * the JVM's own class loader, so that its archive of loaded classes (AOT cache, CDS) serves all of them: half the time to the first line.
 */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD}) // type arguments of the framework's interfaces have no annotations
package dev.vakhta.boot;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
