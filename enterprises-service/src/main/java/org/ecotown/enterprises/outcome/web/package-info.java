/**
 * The HTTP face of outcomes and their evidence.
 */
@NullMarked
package org.ecotown.enterprises.outcome.web;

import org.jspecify.annotations.NullMarked;
