/**
 * Agreements over HTTP.
 */
@NullMarked
package org.ecotown.agreements.agreement.web;

import org.jspecify.annotations.NullMarked;
