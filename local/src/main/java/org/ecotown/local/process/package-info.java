/**
 * Operating-system processes of the services: extracted jars, start-up caches, identity.
 */
@NullMarked
package org.ecotown.local.process;

import org.jspecify.annotations.NullMarked;
