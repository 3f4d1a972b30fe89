/**
 * What a cluster keeps on its disk, seen without the cluster: {@code 1CV8Clst.lst} with its infobases and working servers
 * ({@link dev.vakhta.format.registry.ClusterRegistry}), {@code 1cv8wsrv.lst} with the clusters of an agent
 * ({@link dev.vakhta.format.registry.AgentClusters}), and the folders they lie in ({@link dev.vakhta.format.registry.RegistryFolder}).
 *
 * <p>Read-only, for good: the running manager has its own copy and renames the file at every change. Files are copied into memory and closed
 * before they are looked at. What is not known of them is kept and shown as it stands there, but for what may be a secret.
 */
@NonNullByDefault
package dev.vakhta.format.registry;

import org.eclipse.jdt.annotation.NonNullByDefault;
