/**
 * Upgrading projects, each serving one objective of an agreement.
 */
@NullMarked
package org.ecotown.enterprises.project;

import org.jspecify.annotations.NullMarked;
