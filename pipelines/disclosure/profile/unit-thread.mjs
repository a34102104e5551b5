/** A thread that discloses the profiles of units: see profiles.ts. */
import { serve } from "../../lib/thread-side.mjs";
import { program } from "../../program.mjs";

const { discloseProfile } = await import(await program("disclosure/profile/unit-profile"));

serve(discloseProfile);
