/**
 * What lifts a duty to make a DPIA that art. 35(3) or the list of the AP gives. That the risk is not high is not among them: those
 * cases settle that it is.
 */
export const dpiaExceptions =
  'een DPIA die al is gemaakt voor een verwerking die er sterk op lijkt (art. 35 lid 1 AVG, laatste zin), een lijst van de AP van verwerkingen zonder DPIA-plicht (lid 5), of een DPIA die al is gemaakt bij de wet die deze verwerking regelt (lid 10)';
