import fc from "fast-check";

// The same cases for everybody, so that a change is not held up by what another let in. PROPERTY_SEED=<number> looks for new ones.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261122) });
