/**
 * Where things are: folders, ports, the five services and their secrets.
 */
@NullMarked
package org.ecotown.local.layout;

import org.jspecify.annotations.NullMarked;
